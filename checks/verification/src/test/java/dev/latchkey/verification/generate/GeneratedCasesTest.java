package dev.latchkey.verification.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.generate.NearValid;
import dev.latchkey.validation.Finding;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Rules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Every failure prints the case, and the case prints how to draw it again. */
class GeneratedCasesTest {
    private static final long SEED = 2611220;
    private static final int SEEDS_OF_A_RULE = 20;
    private static final int VALID_CASES = 600;
    private static final int WILD_CASES = 600;

    @Test
    void everyRuleIsBrokenByAGeneratorOrItIsSaidWhyNone() {
        Set<String> covered = new TreeSet<>(NearValid.rules());
        covered.addAll(NearValid.notBroken().keySet());

        assertThat(covered)
                .isEqualTo(Rules.all().stream().map(Rule::getId).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void aRuleIsBrokenInEachOfItsEditionsButWhereTheEditionHasEverything() {
        Map<String, Set<ApiEdition>> unbroken = NearValid.rules().stream()
                .collect(Collectors.toMap(rule -> rule, GeneratedCasesTest::editionsWithoutACase));
        unbroken.values().removeIf(Set::isEmpty);

        assertThat(unbroken)
                .isEqualTo(Map.of(
                        "field-not-in-edition", EnumSet.of(ApiEdition.V1),
                        "operation-in-edition", EnumSet.of(ApiEdition.V1)));
    }

    @Test
    void aCaseThatIsNearValidBreaksExactlyItsRuleAndWhatThatImplies() {
        List<String> wrong = new ArrayList<>();
        for (String rule : NearValid.rules()) {
            for (ApiEdition edition : NearValid.editions(rule)) {
                LongStream.range(SEED, SEED + SEEDS_OF_A_RULE)
                        .mapToObj(Cases.nearValid(rule).in(edition)::draw)
                        .map(GeneratedCasesTest::complaint)
                        .filter(complaint -> !complaint.isEmpty())
                        .forEach(wrong::add);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aCaseThatIsNearValidBreaksItsRuleAtTheLevelOfTheRule() {
        for (String rule : NearValid.rules()) {
            for (ApiEdition edition : NearValid.editions(rule)) {
                GeneratedCase aCase = Cases.nearValid(rule).in(edition).draw(SEED);
                assertThat(findings(aCase))
                        .as(aCase.toString())
                        .filteredOn(finding -> finding.getRule().getId().equals(rule))
                        .isNotEmpty()
                        .allMatch(finding ->
                                finding.getLevel() == finding.getRule().getLevel());
            }
        }
    }

    @Test
    void aValidCasePassesWithItsFactsInEveryEdition() {
        List<String> wrong = new ArrayList<>();
        for (ApiEdition edition : ApiEdition.values()) {
            Cases.valid().in(edition).stream(SEED).limit(VALID_CASES).forEach(aCase -> {
                String complaint = complaint(aCase);
                if (!complaint.isEmpty() || report(aCase).getVerdict() != Verdict.PASS) {
                    wrong.add(complaint);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aWildCaseIsReadAndCheckedWithoutFailing() {
        for (ApiEdition edition : ApiEdition.values()) {
            Cases.wild().in(edition).stream(SEED)
                    .limit(WILD_CASES)
                    .forEach(aCase ->
                            assertThat(report(aCase)).as(aCase.toString()).isEqualTo(report(aCase)));
        }
    }

    @Test
    void whatJacksonBindsOfALegalRequestIsWhatTheReaderReads() {
        for (ApiEdition edition : ApiEdition.values()) {
            Cases.valid().in(edition).on(dev.latchkey.model.edition.Operation.CREATE).stream(SEED)
                    .limit(VALID_CASES)
                    .forEach(aCase -> assertThat(aCase.bind(AccessRequest.class))
                            .as(aCase.toString())
                            .hasValue((AccessRequest) DocumentReader.read(type(aCase), aCase.getBytes())
                                    .getBody()));
        }
    }

    private static Set<ApiEdition> editionsWithoutACase(String rule) {
        Set<ApiEdition> editions = EnumSet.copyOf(Rules.find(rule).orElseThrow().getEditions());
        editions.removeAll(NearValid.editions(rule));
        return editions;
    }

    /** What is found beyond what is expected, or not found though it is; empty if the case keeps its promise. */
    private static String complaint(GeneratedCase aCase) {
        List<String> others = findings(aCase).stream()
                .filter(finding -> finding.getStatus() != Finding.Status.VIOLATED)
                .map(finding -> "undetermined " + finding.getRule() + " at " + finding.getPointer())
                .toList();
        Set<String> violated = findings(aCase).stream()
                .filter(finding -> finding.getStatus() == Finding.Status.VIOLATED)
                .map(finding -> finding.getRule().getId())
                .collect(Collectors.toSet());
        return violated.equals(aCase.getExpectedRules()) && others.isEmpty()
                ? ""
                : violated + " " + others + " instead of " + aCase.getExpectedRules() + " in " + aCase;
    }

    private static List<Finding> findings(GeneratedCase aCase) {
        List<Finding> findings = new ArrayList<>(report(aCase).getFindings());
        findings.addAll(Preflight.of(aCase.getEdition())
                .checkHeaders(aCase.getOperation(), aCase.getHeaders())
                .getFindings());
        return findings;
    }

    private static PreflightReport report(GeneratedCase aCase) {
        Facts facts = LatchkeyJson.mapper().treeToValue(aCase.getFacts(), Facts.class);
        return Preflight.of(aCase.getEdition()).check(DocumentReader.read(type(aCase), aCase.getBytes()), facts);
    }

    private static dev.latchkey.validation.document.BodyType<?> type(GeneratedCase aCase) {
        return dev.latchkey.validation.document.BodyType.find(aCase.getOperation())
                .orElseThrow();
    }
}
