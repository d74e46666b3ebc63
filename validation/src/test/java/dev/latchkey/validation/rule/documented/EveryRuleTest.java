package dev.latchkey.validation.rule.documented;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class EveryRuleTest {
    /** Where an API version has every operation and every field, a body cannot break the rule that it must have them. */
    private static final Set<String> UNBREAKABLE = Set.of(
            "field-not-in-edition v1",
            "operation-in-edition v2024",
            "operation-in-edition v2025",
            "operation-in-edition v2026",
            "operation-in-edition v1");

    /** Rules whose bodies and facts do not fit a case; their own tests break and keep them. */
    private static final Set<String> TESTED_ELSEWHERE = Set.of(
            "cancel-before-approval",
            "cancel-authority",
            "bulk-authority",
            "close-authority",
            "forward-owner",
            "forward-comment",
            "reject-comment",
            "config-authority",
            "config-reminders",
            "config-approval-schemes",
            "config-approver-id",
            "config-fallback-approver",
            "config-generation",
            "query-identity-exclusive",
            "query-page",
            "query-state",
            "query-filter",
            "query-sorter",
            "query-authority",
            "experimental-header",
            "suppression-expired");

    private static final List<RuleCase> CASES = Stream.of(
                    DocumentRulesTest.CASES,
                    ShapeRulesTest.CASES,
                    FieldRulesTest.CASES,
                    RepeatRulesTest.CASES,
                    IdRulesTest.CASES,
                    LimitRulesTest.CASES,
                    DateRulesTest.CASES,
                    GrantRulesTest.CASES,
                    AccountRulesTest.CASES,
                    ItemConfigRulesTest.CASES,
                    AuthorityRulesTest.CASES,
                    DirectoryRulesTest.CASES,
                    AssignmentRulesTest.CASES,
                    RevokeRulesTest.CASES,
                    MachineRulesTest.CASES,
                    ActionRulesTest.CASES,
                    ApiVersionRulesTest.CASES)
            .flatMap(Collection::stream)
            .toList();

    @Test
    void theCodeHasTheRulesOfTheDocumentsAndNoOthers() {
        assertThat(Rules.all())
                .extracting(Rule::getId)
                .containsExactlyInAnyOrderElementsOf(DocumentedRules.byId().keySet());
    }

    @Test
    void levelsAreTheDocumentedOnes() {
        assertThat(byRule(rule -> rule.getLevel().getText()))
                .isEqualTo(documented(DocumentedRules.DocumentedRule::level));
    }

    @Test
    void apiVersionsAreTheDocumentedOnes() {
        assertThat(byRule(Rule::getApiVersions)).isEqualTo(documented(DocumentedRules.DocumentedRule::apiVersions));
    }

    @Test
    void factsAreTheDocumentedOnes() {
        assertThat(byRule(rule -> rule.getFacts().stream().map(Fact::getText).collect(Collectors.joining(","))))
                .isEqualTo(documented(DocumentedRules.DocumentedRule::facts));
    }

    @Test
    void everyRuleIsBrokenByABodyInEachOfItsApiVersions() {
        Set<String> broken = covered(aCase -> aCase.breaks() && !aCase.cannotTell());
        assertThat(broken).doesNotContainAnyElementsOf(UNBREAKABLE);
        broken.addAll(UNBREAKABLE);
        assertThat(broken).isEqualTo(rulesAndApiVersions());
    }

    @Test
    void everyRuleIsKeptByANeighbourInEachOfItsApiVersions() {
        assertThat(covered(aCase -> !aCase.breaks())).isEqualTo(rulesAndApiVersions());
    }

    @Test
    void everyRuleThatNeedsFactsCannotTellWithoutThemInEachOfItsApiVersions() {
        assertThat(covered(RuleCase::cannotTell))
                .isEqualTo(rulesAndApiVersions(rule -> !rule.getFacts().isEmpty()));
    }

    @Test
    void everyRuleSaysWhyAndWhatToDoInSentences() {
        assertThat(Rules.all()).allSatisfy(rule -> {
            assertThat(rule.getReason()).as(rule.getId()).matches("[\\p{Lu}a-z].*\\.");
            assertThat(rule.getHint()).as(rule.getId()).matches("\\p{Lu}.*\\.");
        });
    }

    @Test
    void everyRuleNamesADocument() {
        assertThat(Rules.all())
                .allSatisfy(
                        rule -> assertThat(rule.getCitations()).as(rule.getId()).isNotEmpty());
    }

    @Test
    void aRuleIsFoundByItsId() {
        assertThat(Rules.find("revoke-comment")).map(Rule::toString).contains("revoke-comment");
        assertThat(Rules.find("revoke-commend")).isEmpty();
    }

    @Test
    void theRulesOfAnApiVersionAreThoseThatHoldInIt() {
        for (ApiVersion apiVersion : ApiVersion.values()) {
            assertThat(Rules.of(apiVersion))
                    .extracting(Rule::getId)
                    .containsExactlyInAnyOrderElementsOf(DocumentedRules.byId().entrySet().stream()
                            .filter(row -> row.getValue().apiVersions().contains(apiVersion))
                            .map(Map.Entry::getKey)
                            .toList());
        }
    }

    private static Set<String> covered(Predicate<RuleCase> by) {
        return CASES.stream()
                .filter(by)
                .filter(aCase -> !DocumentedRules.get(aCase.rule()).isTestedByExample())
                .map(aCase -> aCase.rule() + " " + aCase.apiVersion())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> rulesAndApiVersions() {
        return rulesAndApiVersions(rule -> true);
    }

    private static Set<String> rulesAndApiVersions(Predicate<Rule> which) {
        return Rules.all().stream()
                .filter(rule -> !TESTED_ELSEWHERE.contains(rule.getId()))
                .filter(rule -> !DocumentedRules.get(rule.getId()).isTestedByExample())
                .filter(which)
                .flatMap(rule -> rule.getApiVersions().stream().map(apiVersion -> rule + " " + apiVersion))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <V> Map<String, V> byRule(Function<Rule, V> value) {
        return Rules.all().stream().collect(Collectors.toMap(Rule::getId, value));
    }

    private static <V> Map<String, V> documented(Function<DocumentedRules.DocumentedRule, V> value) {
        return DocumentedRules.byId().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, row -> value.apply(row.getValue())));
    }
}
