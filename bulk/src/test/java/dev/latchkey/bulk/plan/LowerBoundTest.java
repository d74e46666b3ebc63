package dev.latchkey.bulk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Requests of at most 3 identities and 4 entitlements, 12 pairs; 5 pairs without entitlements. */
class LowerBoundTest {
    private final LowerBound bound = new LowerBound(new Capacity(3, 4, 5));

    @Test
    void aRequestHoldsAsManyPairsAsItsLimitsAllow() {
        assertThat(bound.ofGrants(same(3, 4))).isEqualTo(1);
        assertThat(bound.ofGrants(same(3, 5))).isEqualTo(2);
        assertThat(bound.ofGrants(same(4, 4))).isEqualTo(2);
    }

    @Test
    void anIdentityWithFiveEntitlementsNeedsTwoRequests() {
        assertThat(bound.ofGrants(List.of(Demand.ofEntitlements(0, numbers(5)))))
                .isEqualTo(2);
    }

    @Test
    void rolesNeedRequestsForTheirPairs() {
        assertThat(bound.ofGrants(List.of(Demand.ofOthers(0, numbers(12), false))))
                .isEqualTo(1);
        assertThat(bound.ofGrants(List.of(Demand.ofOthers(0, numbers(13), false))))
                .isEqualTo(2);
    }

    @Test
    void aRevokeNeedsARequestForEachEntitlementOrForItsPairs() {
        assertThat(bound.ofRevokes(List.of(new Demand(0, numbers(3), numbers(2), false))))
                .isEqualTo(3);
        assertThat(bound.ofRevokes(
                        List.of(Demand.ofOthers(0, numbers(6), false), Demand.ofOthers(1, numbers(5), false))))
                .isEqualTo(3);
    }

    private static List<Demand> same(int identities, int entitlements) {
        return IntStream.range(0, identities)
                .mapToObj(identity -> Demand.ofEntitlements(identity, numbers(entitlements)))
                .toList();
    }

    private static int[] numbers(int count) {
        return IntStream.range(0, count).toArray();
    }
}
