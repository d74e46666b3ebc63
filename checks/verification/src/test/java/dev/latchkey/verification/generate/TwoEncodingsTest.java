package dev.latchkey.verification.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.generate.NearValid;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import dev.latchkey.verification.law.States;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The rules are written twice: validation decides for the client, the fake tenant as the server would. What one
 * refuses, the other must refuse, and nothing else, on cases of which everything is known. Where they disagree, one of
 * them is wrong.
 */
class TwoEncodingsTest {
    private static final long SEED = 2611230;
    private static final int CASES_OF_A_RULE = 4;
    private static final int CASES_OF_AN_API_VERSION = 100;

    @Test
    @States("What is legal is taken by the fake tenant, in every API version.")
    void whatIsLegalIsTaken() {
        assertThat(Arrays.stream(ApiVersion.values())
                        .map(Cases.valid()::in)
                        .flatMap(cases -> cases.stream(SEED).limit(CASES_OF_AN_API_VERSION))
                        .map(TwoEncodingsTest::disagreement)
                        .flatMap(Optional::stream))
                .isEmpty();
    }

    @Test
    @States("What breaks a rule of level error is refused by the fake tenant for that rule, and what breaks another is"
            + " taken.")
    void whatBreaksARuleIsRefusedIfThatIsAnErrorAndTakenIfItIsNot() {
        assertThat(nearlyValid().map(TwoEncodingsTest::disagreement).flatMap(Optional::stream))
                .isEmpty();
    }

    @Test
    @States("Every rule of level error that a program can break is decided by both encodings.")
    void everyRuleOfLevelErrorIsDecidedTwice() {
        Set<String> twice = new TreeSet<>();
        nearlyValid().forEach(aCase -> twice.add(String.valueOf(aCase.getKind().getRule())));

        assertThat(Rules.all())
                .filteredOn(
                        rule -> rule.getLevel() == Level.ERROR && !Agreement.OF_DOCUMENTS_ONLY.contains(rule.getId()))
                .extracting(Rule::getId)
                .isSubsetOf(twice);
    }

    private static Stream<GeneratedCase> nearlyValid() {
        return NearValid.rules().stream()
                .filter(rule -> !Agreement.OF_DOCUMENTS_ONLY.contains(rule))
                .flatMap(rule -> NearValid.apiVersions(rule).stream()
                        .flatMap(apiVersion -> NearValid.operations(rule, apiVersion).stream()
                                .map(operation ->
                                        Cases.nearValid(rule).in(apiVersion).on(operation))))
                .flatMap(cases -> LongStream.range(SEED, SEED + CASES_OF_A_RULE).mapToObj(cases::draw));
    }

    private static Optional<String> disagreement(GeneratedCase aCase) {
        Agreement agreement = Agreement.of(aCase);
        return agreement.kind() == Agreement.Kind.DISAGREED ? Optional.of(agreement.text()) : Optional.empty();
    }
}
