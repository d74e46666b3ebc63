package dev.latchkey.cli.example;

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
        Set<String> broken = new HashSet<>(example.implied());
        broken.add(rule.getId());

        assertThat(broken(example.violating())).isEqualTo(broken);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itsNeighbourKeepsTheRuleAndBreaksNoOther(Rule rule) {
        RuleExample example = example(rule);

        assertThat(broken(example.legal())).isSubsetOf(example.implied());
        assertThat(undecided(example.legal())).doesNotContain(rule.getId());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleThatNeedsFactsCannotTellOfItWithoutThem(Rule rule) {
        RuleExample example = example(rule);
        ExampleCase known = example.violating();
        ExampleCase unknown = new ExampleCase(
                known.apiVersion(),
                known.operation(),
                known.isHeaders(),
                known.text(),
                known.encoding(),
                null,
                known.suppressions());

        Set<Fact<?>> missing = unknown.check().getUndetermined().stream()
                .filter(entry -> entry.getRule().equals(rule)
                        || example.implied().contains(entry.getRule().getId()))
                .flatMap(entry -> entry.getMissingFacts().stream())
                .collect(Collectors.toSet());
        assertThat(missing).isSubsetOf(rule.getFacts());
        assertThat(missing.isEmpty()).isEqualTo(rule.getFacts().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itIsShownInAnApiVersionAndForAnOperationThatTheRuleHoldsIn(Rule rule) {
        ExampleCase violating = example(rule).violating();

        assertThat(rule.getApiVersions()).contains(violating.apiVersion());
        assertThat(rule.getOperations()).contains(violating.operation());
        assertThat(violating.facts() != null)
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
                .orElseThrow(() -> new AssertionError(rule + " has no example; write apps/cli/src/main/resources/"
                        + "dev/latchkey/cli/example/" + rule + ".txt"));
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
