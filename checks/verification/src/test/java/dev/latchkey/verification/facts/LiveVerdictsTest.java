package dev.latchkey.verification.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ConfigFeature;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.lookup.Evidence;
import dev.latchkey.verification.facts.Trial.Outcome;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a check with facts from the tenant says, against what the tenant does: a request that passes is taken and comes to
 * something, one that fails is refused, and as an administrator everything can be told. The exceptions are rows of {@link
 * Reason}; docs/facts.md has the same table.
 */
class LiveVerdictsTest {
    private static final long SEED = 2611240;
    private static final int LEGAL = 200;
    private static final int OF_A_RULE = 3;

    /** Warnings that say that a request will come to nothing. */
    private static final Set<String> WARNED = Set.of(
            "already-assigned",
            "already-requested",
            "form-required",
            "modify-dates",
            "revoke-held",
            "start-before-remove");

    /** Warnings that say that the tenant does not have what a request names. */
    private static final Set<String> UNKNOWN = Set.of("identity-known", "item-known");

    /** Why a verdict and the outcome differ. */
    private enum Reason {
        /** PASS, then refused: from v2024 on, the configuration does not show that entitlements cannot be requested. */
        SWITCH_OF_ENTITLEMENTS,
        /** PASS, then refused, with a warning that says so. */
        UNKNOWN_ID,
        /** PASS, then dropped, with a warning that says so. */
        WARNED,
        /** PASS, then dropped: before v1 no field takes the form that an item asks for. */
        FORM_BEFORE_V1
    }

    @Test
    void asAnAdministratorTheVerdictIsWhatTheTenantDoes() {
        List<Trial> trials = Trial.cases(SEED, LEGAL, OF_A_RULE)
                .flatMap(Trial::byAdministrator)
                .toList();
        Map<Reason, Integer> exceptions = new HashMap<>();

        assertThat(trials).hasSizeGreaterThan(2000);
        assertThat(trials.stream().filter(trial -> trial.report().getVerdict() == Verdict.UNDETERMINED))
                .isEmpty();
        assertThat(trials.stream().filter(trial -> !isAsExpected(trial, exceptions)))
                .isEmpty();
        assertThat(exceptions.keySet()).containsExactlyInAnyOrder(Reason.values());
        assertThat(count(trials, Verdict.PASS, Outcome.ACCEPTED)).isGreaterThan(1000);
        assertThat(count(trials, Verdict.FAIL, Outcome.REFUSED)).isGreaterThan(500);
    }

    @Test
    void asAnybodyNothingWrongIsClaimedAndWhatIsHiddenIsNamed() {
        List<Trial> trials =
                Trial.cases(SEED + 1, LEGAL / 2, 1).flatMap(Trial::byCaller).toList();
        Map<Reason, Integer> exceptions = new HashMap<>();

        assertThat(trials).hasSizeGreaterThan(800);
        assertThat(trials.stream()
                        .filter(trial -> trial.report().getVerdict() != Verdict.UNDETERMINED)
                        .filter(trial -> !isAsExpected(trial, exceptions)))
                .isEmpty();
        assertThat(trials.stream()
                        .filter(trial -> trial.report().getVerdict() == Verdict.UNDETERMINED)
                        .filter(trial -> trial.missing().isEmpty()))
                .isEmpty();
        assertThat(trials.stream().flatMap(trial -> trial.missing().stream()).map(Evidence::problem))
                .anyMatch(problem -> problem != null && problem.contains("idn:role-unchecked:read"))
                .anyMatch(problem -> problem != null && problem.contains("idn:access-profile:read"));
    }

    private static long count(List<Trial> trials, Verdict verdict, Outcome outcome) {
        return trials.stream()
                .filter(trial -> trial.report().getVerdict() == verdict && trial.outcome() == outcome)
                .count();
    }

    private static boolean isAsExpected(Trial trial, Map<Reason, Integer> exceptions) {
        boolean expected = switch (trial.report().getVerdict()) {
            case PASS -> trial.outcome() == Outcome.ACCEPTED;
            case FAIL -> trial.outcome() == Outcome.REFUSED;
            case UNDETERMINED -> false;
        };
        if (expected) {
            return true;
        }
        return Stream.of(Reason.values())
                .filter(row -> isException(trial, row))
                .min(Comparator.naturalOrder())
                .map(row -> exceptions.merge(row, 1, Integer::sum))
                .isPresent();
    }

    private static boolean isException(Trial trial, Reason row) {
        Verdict verdict = trial.report().getVerdict();
        return switch (row) {
            case SWITCH_OF_ENTITLEMENTS ->
                verdict == Verdict.PASS
                        && trial.outcome() == Outcome.REFUSED
                        && trial.detail().contains("allowEntitlementRequest is false")
                        && trial.aCase().getApiVersion().offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS);
            case UNKNOWN_ID ->
                verdict == Verdict.PASS
                        && trial.outcome() == Outcome.REFUSED
                        && trial.detail().contains("was not found")
                        && trial.violated().stream().anyMatch(UNKNOWN::contains);
            case WARNED ->
                verdict == Verdict.PASS
                        && trial.outcome() == Outcome.DROPPED
                        && trial.violated().stream().anyMatch(WARNED::contains);
            case FORM_BEFORE_V1 ->
                verdict == Verdict.PASS
                        && trial.outcome() == Outcome.DROPPED
                        && trial.detail().contains("the item asks for a form")
                        && !trial.violated().contains("form-required");
        };
    }
}
