package dev.latchkey.verification.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Every rule about classes, for the packages under one root. */
final class Architecture {
    private final List<ArchRule> rules;

    private Architecture(List<ArchRule> rules) {
        this.rules = rules;
    }

    static Architecture under(String root) {
        return new Architecture(Stream.of(
                        LayerRules.under(root),
                        PackageRules.under(root),
                        ValueRules.under(root),
                        ApiVersionRules.under(root),
                        PurityRules.under(root))
                .flatMap(List::stream)
                // A fixture holds only the classes that break its rule; that the project's classes are all there is
                // asked apart.
                .map(rule -> rule.allowEmptyShould(true))
                .toList());
    }

    /** The rules as sentences. */
    List<String> sentences() {
        return rules.stream().map(ArchRule::getDescription).toList();
    }

    /** Everything that breaks a rule, with the sentence of the rule in front. */
    List<String> violations(JavaClasses classes) {
        return rules.stream()
                .flatMap(rule -> rule.evaluate(classes).getFailureReport().getDetails().stream()
                        .map(detail -> rule.getDescription() + ": " + detail))
                .toList();
    }
}
