package dev.latchkey.verification.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.validation.rule.Level;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The number of calls that the check of one request makes, as an administrator, for a verdict. */
class LiveCallsTest {
    private static final long SEED = 2611240;
    private static final int MOST_CALLS = 8;
    private static final int FEW_ENTITLEMENTS = 1;

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

    /** The API tells the configuration of entitlements one by one, and each can demand something of its own. */
    @Test
    void theOnlyCallsOfAGrantThatGrowWithItsItemsAreThoseForTheConfigurationOfEachEntitlement() {
        List<Trial> grants = Trial.cases(SEED, 60, 1)
                .flatMap(aCase -> Trial.byAdministrator(aCase, Level.ERROR))
                .filter(trial ->
                        Trial.request(trial.aCase()).orElseThrow().getRequestType() != RequestType.REVOKE_ACCESS)
                .toList();

        assertThat(grants)
                .hasSizeGreaterThan(300)
                .filteredOn(trial -> configurations(trial) > entitlements(trial)
                        || trial.calls() - configurations(trial) - selections(trial) > MOST_CALLS)
                .extracting(Trial::made)
                .isEmpty();
        assertThat(grants)
                .filteredOn(trial -> entitlements(trial) <= FEW_ENTITLEMENTS && selections(trial) == 0)
                .hasSizeGreaterThan(200)
                .allSatisfy(trial -> assertThat(trial.calls()).isLessThanOrEqualTo(MOST_CALLS));
    }

    private static long configurations(Trial trial) {
        return trial.made().stream()
                .filter("directory.entitlementRequestConfig"::equals)
                .count();
    }

    /** The calls for accounts to choose from, which are told for one identity and its items at a time. */
    private static long selections(Trial trial) {
        return trial.made().stream()
                .filter("directory.selectableAccounts"::equals)
                .count();
    }

    private static long entitlements(Trial trial) {
        AccessRequest request = Trial.request(trial.aCase()).orElseThrow();
        return Stream.concat(
                        request.getRequestedItems().stream(),
                        request.getRequestedForWithRequestedItems().stream()
                                .flatMap(entry -> entry.getRequestedItems().stream()))
                .filter(item -> item.getType() == ItemType.ENTITLEMENT)
                .map(RequestedItem::getId)
                .distinct()
                .count();
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
