package dev.latchkey.verification.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.validation.rule.Level;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The number of calls that the check of one request makes, as an administrator, for a verdict. */
class LiveCallsTest {
    private static final long SEED = 2611240;
    private static final int MOST_CALLS = 8;

    /** Calls that the API answers for one thing at a time: an entitlement, a role or the history of one identity. */
    private static final Set<String> ONE_BY_ONE = Set.of(
            "directory.entitlementRequestConfig",
            "directory.entitlementDetails",
            "directory.roleAssignments",
            "directory.accessItems",
            "directory.selectableAccounts");

    @Test
    void aRequestIsCheckedWithEightCallsAndOneForEachThingThatIsToldAlone() {
        List<Trial> trials = Trial.cases(SEED, 60, 1)
                .flatMap(aCase -> Trial.byAdministrator(aCase, Level.ERROR))
                .toList();

        assertThat(trials).hasSizeGreaterThan(500);
        assertThat(trials)
                .allSatisfy(trial -> assertThat(trial.made().stream().filter(call -> !ONE_BY_ONE.contains(call)))
                        .hasSizeLessThanOrEqualTo(MOST_CALLS));
        assertThat(trials)
                .filteredOn(LiveCallsTest::isSmall)
                .hasSizeGreaterThan(100)
                .allSatisfy(trial -> assertThat(trial.made()).hasSizeLessThanOrEqualTo(MOST_CALLS + 1));
        assertThat(trials.stream().filter(trial -> trial.calls() <= MOST_CALLS).count())
                .isGreaterThan(trials.size() * 9L / 10);
    }

    /** Whether a request is for one identity and at most one item of each type. */
    private static boolean isSmall(Trial trial) {
        AccessRequest request = Trial.request(trial.aCase()).orElseThrow();
        List<ItemType> types = Stream.concat(
                        request.getRequestedItems().stream(),
                        request.getRequestedForWithRequestedItems().stream()
                                .flatMap(entry -> entry.getRequestedItems().stream()))
                .flatMap(item -> item.getType() instanceof ItemType type ? Stream.of(type) : Stream.empty())
                .toList();
        int identities = request.getRequestedFor().size()
                + request.getRequestedForWithRequestedItems().size();
        return identities == 1 && types.size() == Set.copyOf(types).size();
    }
}
