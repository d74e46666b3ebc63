package dev.latchkey.cli.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

final class ExamplesTest {

    static List<Rule> rules() {
        return Rules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatBreaksARuleBreaksNothingButWhatItsCaseExpects(Rule rule) {
        assertThat(broken(example(rule).violating())).contains(rule.getId()).isEqualTo(expected(rule, 0));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itsNeighbourKeepsTheRuleAndBreaksNothingButWhatItsCaseExpects(Rule rule) {
        ExampleCase legal = example(rule).legal();

        assertThat(broken(legal)).doesNotContain(rule.getId()).isEqualTo(expected(rule, 1));
        assertThat(undecided(legal)).doesNotContain(rule.getId());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleThatNeedsFactsCannotTellOfItWithoutThem(Rule rule) {
        RuleExample example = example(rule);
        ExampleCase known = example.violating();
        Set<String> broken = expected(rule, 0);
        ExampleCase unknown = new ExampleCase(
                known.apiVersion(),
                known.operation(),
                known.isHeaders(),
                known.text(),
                known.encoding(),
                null,
                known.suppressions());

        Set<Fact<?>> missing = unknown.check().getUndetermined().stream()
                .filter(entry -> broken.contains(entry.getRule().getId()))
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

    @ParameterizedTest
    @MethodSource("tested")
    void aRuleThatIsTestedByItsExampleIsBrokenAndKeptInEachOfItsApiVersions(Rule rule) {
        RuleExample example = example(rule);
        for (ApiVersion apiVersion : rule.getApiVersions()) {
            assertThat(findings(example.violating().in(apiVersion), rule))
                    .as("in %s", apiVersion)
                    .containsExactly(
                            place(rule) + ": " + file(rule).path("message").asString());
            assertThat(findings(example.legal().in(apiVersion), rule))
                    .as("in %s", apiVersion)
                    .isEmpty();
        }
    }

    static List<Rule> tested() {
        return Rules.all().stream().filter(rule -> file(rule).has("message")).toList();
    }

    private static List<String> findings(ExampleCase aCase, Rule rule) {
        return aCase.check().getFindings().stream()
                .filter(finding -> finding.getRule().equals(rule))
                .map(finding -> finding.getPointer() + ": " + finding.getMessage())
                .toList();
    }

    @Test
    void aBodyIsShownAsItIsLaidOutInItsFile() {
        assertThat(RuleExample.find("revoke-comment").orElseThrow().legal().text())
                .isEqualTo("""
                {
                  "requestType": "REVOKE_ACCESS",
                  "requestedFor": ["identity-1"],
                  "requestedItems": [{"type": "ROLE", "id": "role-1", "comment": "Left the audit team"}]
                }""");
    }

    @Test
    void factsAreShownThatTheRuleNeedsAndNoOthers() {
        assertThat(RuleExample.find("start-date-future").orElseThrow().legal().facts())
                .isEqualTo("{\"now\": \"2026-11-30T00:00:00Z\"}");
        assertThat(RuleExample.find("revoke-comment").orElseThrow().legal().facts())
                .isNull();
    }

    @Test
    void whatIsNoRuleHasNoExample() {
        assertThat(RuleExample.find("revoke-commend")).isEmpty();
        assertThat(RuleExample.find("../package-info")).isEmpty();
    }

    private static RuleExample example(Rule rule) {
        return RuleExample.find(rule.getId())
                .orElseThrow(
                        () -> new AssertionError(rule + " has no cases; write conformance/cases/" + rule + ".json"));
    }

    /** The rules that a case is expected to break. */
    private static Set<String> expected(Rule rule, int place) {
        return violations(rule, place)
                .map(violation -> violation.path("rule").asString())
                .collect(Collectors.toSet());
    }

    /** The place where the first case is expected to break its rule. */
    private static String place(Rule rule) {
        return violations(rule, 0)
                .filter(violation -> violation.path("rule").asString().equals(rule.getId()))
                .map(violation -> violation.path("pointer").asString())
                .collect(Collectors.joining(" and "));
    }

    private static Stream<JsonNode> violations(Rule rule, int place) {
        return file(rule)
                .path("cases")
                .path(place)
                .path("expected")
                .path("violated")
                .valueStream();
    }

    private static JsonNode file(Rule rule) {
        return LatchkeyJson.mapper().readTree(RuleExample.class.getResourceAsStream(rule.getId() + ".json"));
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
