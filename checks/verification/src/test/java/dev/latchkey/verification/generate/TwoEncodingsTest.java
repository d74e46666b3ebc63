package dev.latchkey.verification.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.generate.NearValid;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The rules are written twice: validation decides for the client, the fake tenant as the server would. What one
 * refuses, the
 * other must refuse, and nothing else, on cases of which everything is known. Where they disagree, one of them is
 * wrong.
 */
class TwoEncodingsTest {
    private static final long SEED = 2611230;
    private static final int CASES_OF_A_RULE = 4;
    private static final int CASES_OF_AN_API_VERSION = 100;

    /** Rules about the text of a body: a program that has the body already cannot break them. */
    private static final Set<String> OF_DOCUMENTS_ONLY = Set.of(
            "json-syntax",
            "json-encoding",
            "json-byte-order-mark",
            "json-limit",
            "json-type",
            "json-duplicate-key",
            "requested-for-array",
            "shape-omit-empty",
            "date-time-format",
            "metadata-strings",
            // About a header, which the transport sends by itself.
            "experimental-header");

    @Test
    void whatIsLegalIsTaken() {
        assertThat(Arrays.stream(ApiVersion.values())
                        .map(Cases.valid()::in)
                        .flatMap(cases -> cases.stream(SEED).limit(CASES_OF_AN_API_VERSION))
                        .map(TwoEncodingsTest::disagreement)
                        .flatMap(Optional::stream))
                .isEmpty();
    }

    @Test
    void whatBreaksARuleIsRefusedIfThatIsAnErrorAndTakenIfItIsNot() {
        assertThat(nearlyValid().map(TwoEncodingsTest::disagreement).flatMap(Optional::stream))
                .isEmpty();
    }

    @Test
    void everyRuleOfLevelErrorIsDecidedTwice() {
        Set<String> twice = new TreeSet<>();
        nearlyValid().forEach(aCase -> twice.add(String.valueOf(aCase.getKind().getRule())));

        assertThat(Rules.all())
                .filteredOn(rule -> rule.getLevel() == Level.ERROR && !OF_DOCUMENTS_ONLY.contains(rule.getId()))
                .extracting(Rule::getId)
                .isSubsetOf(twice);
    }

    private static Stream<GeneratedCase> nearlyValid() {
        return NearValid.rules().stream()
                .filter(rule -> !OF_DOCUMENTS_ONLY.contains(rule))
                .flatMap(rule -> NearValid.apiVersions(rule).stream()
                        .flatMap(apiVersion -> NearValid.operations(rule, apiVersion).stream()
                                .map(operation ->
                                        Cases.nearValid(rule).in(apiVersion).on(operation))))
                .flatMap(cases -> LongStream.range(SEED, SEED + CASES_OF_A_RULE).mapToObj(cases::draw));
    }

    private static Optional<String> disagreement(GeneratedCase aCase) {
        boolean fails = Judged.of(aCase).report().getVerdict() == Verdict.FAIL;
        Optional<String> refusal = AskedOfTenant.refusal(aCase);
        return fails == refusal.isPresent()
                ? Optional.empty()
                : Optional.of((fails
                                ? "validation refuses, the tenant takes: "
                                : "the tenant alone refuses, saying " + refusal.orElseThrow() + ": ")
                        + aCase);
    }
}
