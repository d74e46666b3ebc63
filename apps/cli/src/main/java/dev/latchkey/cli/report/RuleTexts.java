package dev.latchkey.cli.report;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.rule.Remedy;
import dev.latchkey.validation.rule.Rule;
import java.util.Collection;
import java.util.stream.Collectors;

/** Texts about a rule that every listing shares. */
final class RuleTexts {
    private static final String ALL = "all";

    private RuleTexts() {}

    static String apiVersions(Rule rule) {
        return rule.getApiVersions().size() == ApiVersion.values().length ? ALL : join(rule.getApiVersions());
    }

    static String operations(Rule rule) {
        return rule.getOperations().size() == Operation.values().length ? ALL : join(rule.getOperations());
    }

    static String facts(Rule rule) {
        return rule.getFacts().isEmpty() ? "none" : join(rule.getFacts());
    }

    static String fix(Remedy remedy) {
        return remedy.description() + (remedy.safe() ? " (safe)" : " (changes what is asked for)");
    }

    private static String join(Collection<?> things) {
        return things.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
