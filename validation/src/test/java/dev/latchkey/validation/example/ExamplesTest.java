package dev.latchkey.validation.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ExamplesTest {

    static List<Rule> rules() {
        return Rules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatBreaksARuleBreaksNothingButWhatItImplies(Rule rule) {
        RuleExample example = example(rule);
        Set<String> broken = new HashSet<>(example.getImplied());
        broken.add(rule.getId());

        assertThat(broken(example.getViolating())).isEqualTo(broken);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itsNeighbourKeepsTheRuleAndBreaksNoOther(Rule rule) {
        RuleExample example = example(rule);

        assertThat(broken(example.getLegal())).isSubsetOf(example.getImplied());
        assertThat(undecided(example.getLegal())).doesNotContain(rule.getId());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleThatNeedsFactsCannotTellOfItWithoutThem(Rule rule) {
        RuleExample example = example(rule);
        ExampleCase unknown = ImmutableExampleCase.builder()
                .from(example.getViolating())
                .facts(null)
                .build();

        Set<Fact<?>> missing = unknown.check().getUndetermined().stream()
                .filter(entry -> entry.getRule().equals(rule)
                        || example.getImplied().contains(entry.getRule().getId()))
                .flatMap(entry -> entry.getMissingFacts().stream())
                .collect(Collectors.toSet());
        assertThat(missing).isSubsetOf(rule.getFacts());
        assertThat(missing.isEmpty()).isEqualTo(rule.getFacts().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itIsShownInAnApiVersionAndForAnOperationThatTheRuleHoldsIn(Rule rule) {
        ExampleCase violating = example(rule).getViolating();

        assertThat(rule.getApiVersions()).contains(violating.getApiVersion());
        assertThat(rule.getOperations()).contains(violating.getOperation());
        assertThat(violating.getFacts() != null)
                .as("facts are given where they are needed")
                .isEqualTo(!rule.getFacts().isEmpty());
    }

    @Test
    void everyFileIsTheExampleOfARule() throws IOException {
        URI folder = URI.create(Objects.requireNonNull(RuleExample.class.getResource("revoke-comment.txt"))
                .toString());
        try (Stream<Path> files =
                Files.list(Objects.requireNonNull(Path.of(folder).getParent()))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt")))
                    .containsExactlyInAnyOrderElementsOf(
                            Rules.all().stream().map(rule -> rule + ".txt").toList());
        }
    }

    @Test
    void whatIsNoRuleHasNoExample() {
        assertThat(RuleExample.find("revoke-commend")).isEmpty();
        assertThat(RuleExample.find("../package-info")).isEmpty();
    }

    private static RuleExample example(Rule rule) {
        return RuleExample.find(rule.getId())
                .orElseThrow(() -> new AssertionError(rule + " has no example; write validation/src/main/resources/"
                        + "dev/latchkey/validation/example/" + rule + ".txt"));
    }

    private static Set<String> broken(ExampleCase aCase) {
        return aCase.check().getFindings().stream()
                .map(finding -> finding.getRule().getId())
                .collect(Collectors.toSet());
    }

    private static Set<String> undecided(ExampleCase aCase) {
        return aCase.check().getUndetermined().stream()
                .map(entry -> entry.getRule().getId())
                .collect(Collectors.toSet());
    }
}
