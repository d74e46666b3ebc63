package dev.latchkey.bulk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Requests of at most 3 identities and 4 entitlements; 20 pairs without entitlements. */
class CoverTest {
    private static final Capacity CAPACITY = new Capacity(3, 4, 20);

    @Test
    void identitiesWithTheSameEntitlementsShareRequestsThatAreAsFullAsAllowed() {
        assertThat(grants(
                        demand(1, items(10, 15)),
                        demand(2, items(10, 15)),
                        demand(3, items(10, 15)),
                        demand(4, items(10, 15))))
                .containsExactly("1 2 3 x 10 11 12 13", "1 2 3 x 14 15", "4 x 10 11 12 13", "4 x 14 15");
    }

    @Test
    void aNestedRequestOfEqualItemsIsWrittenFlat() {
        assertThat(grants(
                        demand(1, items(10, 12)),
                        demand(2, items(10, 12)),
                        demand(3, items(20, 21)),
                        demand(4, items(20, 21))))
                .containsExactly("1 2 x 10 11 12", "3 4 x 20 21");
    }

    @Test
    void entitlementsOfTheSameIdentitiesShareARequestThoughEachIdentityHasOthersToo() {
        assertThat(grants(demand(1, items(10, 12), 21), demand(2, items(10, 12), 22), demand(3, items(10, 12), 23)))
                .containsExactly("1 2 3 x 10 11 12", "1: 21 | 2: 22 | 3: 23");
    }

    @Test
    void sharedEntitlementsAreDividedByBothLimits() {
        assertThat(grants(
                        demand(1, items(10, 18), 21),
                        demand(2, items(10, 18), 22),
                        demand(3, items(10, 18), 23),
                        demand(4, items(10, 18), 24),
                        demand(5, items(10, 18))))
                .containsExactly(
                        "1 2 3 x 10 11 12 13",
                        "1 2 3 x 14 15 16 17",
                        "4 5 x 10 11 12 13",
                        "4 5 x 14 15 16 17",
                        "3: 18 | 4: 18 24 | 5: 18",
                        "1: 18 | 2: 18 22 | 3: 23",
                        "1 x 21");
    }

    @Test
    void whoseEntitlementsAreAllSharedHasNoOtherRequest() {
        assertThat(grants(demand(1, items(10, 11)), demand(2, items(10, 11), 22), demand(3, items(10, 11), 23)))
                .containsExactly("1 2 3 x 10 11", "2: 22 | 3: 23");
    }

    @Test
    void whoseEntitlementsAreAllSharedGetsRolesInARequestWithoutThem() {
        assertThat(grants(
                        with(demand(1, items(10, 11)), items(100, 101)),
                        demand(2, items(10, 11), 22),
                        demand(3, items(10, 11), 23)))
                .containsExactly("1 2 3 x 10 11", "2: 22 | 3: 23", "1 x 100 101");
    }

    @Test
    void identitiesWithManyPairsAreMixedWithThoseWithFew() {
        assertThat(grants(
                        demand(1, items(10, 14)),
                        demand(2, items(20, 20)),
                        demand(3, items(30, 31)),
                        demand(4, items(40, 42)),
                        demand(5, items(50, 50)),
                        demand(6, items(60, 60)),
                        demand(7, items(70, 70))))
                .containsExactly(
                        "5: 50 | 6: 60 | 7: 70", "2: 20 | 3: 30 31 | 4: 40", "1: 10 11 | 4: 41 42", "1 x 12 13 14");
    }

    @Test
    void nobodyIsSplitWhoFitsIntoTheNextRequest() {
        assertThat(grants(
                        demand(1, items(10, 11)),
                        demand(2, items(20, 21)),
                        demand(3, items(30, 30)),
                        demand(4, items(40, 40)),
                        demand(5, items(50, 50)),
                        demand(6, items(60, 60))))
                .containsExactly("1: 10 11 | 5: 50 | 6: 60", "2: 20 21 | 3: 30 | 4: 40");
    }

    @Test
    void anIdentityWithMorePairsThanARequestHoldsIsSplit() {
        assertThat(grants(
                        demand(1, items(10, 10)),
                        demand(2, items(20, 20)),
                        demand(3, items(30, 30)),
                        demand(4, items(40, 40)),
                        demand(5, items(50, 56))))
                .containsExactly("2: 20 | 3: 30 | 4: 40", "1: 10 | 5: 50 51 52", "5 x 53 54 55 56");
    }

    @Test
    void aFullRequestTakesNoOtherIdentity() {
        assertThat(grants(demand(1, items(10, 13)), demand(2, items(20, 23))))
                .containsExactly("2 x 20 21 22 23", "1 x 10 11 12 13");
    }

    @Test
    void anIdentityWithManyPairsLeavesRoomForOneOfEachOther() {
        assertThat(grants(demand(1, items(10, 10)), demand(2, items(20, 20)), demand(3, items(30, 32))))
                .containsExactly("1: 10 | 2: 20 | 3: 30 31", "3 x 32");
    }

    @Test
    void theIdentityWithMostPairsGoesFirstWhereBothLimitsAreReachedAtOnce() {
        assertThat(grants(
                        demand(1, items(10, 10)),
                        demand(2, items(20, 20)),
                        demand(3, items(30, 31)),
                        demand(4, items(40, 40))))
                .containsExactly("1: 10 | 2: 20 | 3: 30 31", "4 x 40");
    }

    @Test
    void anIdentityIsSplitSoThatTheLimitOfIdentitiesIsReachedToo() {
        assertThat(grants(
                        demand(1, items(10, 10)),
                        demand(2, items(20, 20)),
                        demand(3, items(30, 32)),
                        demand(4, items(40, 40)),
                        demand(5, items(50, 50))))
                .containsExactly("3: 30 31 | 4: 40 | 5: 50", "1: 10 | 2: 20 | 3: 32");
    }

    @Test
    void sharedEntitlementsNeedNotStandInOrder() {
        assertThat(grants(
                        demand(1, new int[] {12, 10, 11, 21}),
                        demand(2, new int[] {12, 10, 11, 22}),
                        demand(3, new int[] {12, 10, 11, 23})))
                .containsExactly("1 2 3 x 12 10 11", "1: 21 | 2: 22 | 3: 23");
    }

    @Test
    void identitiesInARequestKeepTheOrderOfTheTable() {
        assertThat(grants(demand(3, items(30, 30)), demand(1, items(10, 11)), demand(2, items(20, 20))))
                .containsExactly("3: 30 | 1: 10 11 | 2: 20");
    }

    @Test
    void rolesThatAllHaveRideWithTheirEntitlements() {
        assertThat(grants(
                        with(demand(1, items(10, 13)), items(100, 101)),
                        with(demand(2, items(10, 13)), items(100, 101)),
                        with(demand(3, items(10, 13)), items(100, 101))))
                .containsExactly("1 2 3 x 10 11 12 13 100 101");
    }

    @Test
    void rolesThatOnlySomeHaveGoInARequestWithoutEntitlements() {
        assertThat(grants(
                        with(demand(1, items(10, 13)), items(100, 104)),
                        with(demand(2, items(10, 13)), items(100, 104)),
                        with(demand(3, items(10, 13)), items(100, 100))))
                .containsExactly("1 2 3 x 10 11 12 13", "1: 100 101 102 103 104 | 2: 100 101 102 103 104 | 3: 100");
    }

    @Test
    void moreRolesThanFitIntoAFullRequestGoInOneWithoutEntitlements() {
        assertThat(grants(
                        with(demand(1, items(10, 10)), items(100, 109)),
                        with(demand(2, items(20, 20)), items(101, 101)),
                        Demand.ofOthers(3, items(100, 105), false)))
                .containsExactly(
                        "1: 10 100 101 | 2: 20 101", "3: 100 101 102 103 104 105 | 1: 102 103 104 105 106 107 108 109");
    }

    @Test
    void rolesThatNearlyFillARequestAreFlat() {
        assertThat(grants(
                        Demand.ofOthers(1, items(100, 108), false),
                        Demand.ofOthers(2, items(100, 108), false),
                        Demand.ofOthers(3, items(200, 200), false)))
                .containsExactly("1 2 x 100 101 102 103 104 105 106 107 108", "3 x 200");
    }

    @Test
    void rolesThatFillLessArePackedWithOthers() {
        assertThat(grants(
                        Demand.ofOthers(1, items(100, 107), false),
                        Demand.ofOthers(2, items(100, 107), false),
                        Demand.ofOthers(3, items(200, 203), false),
                        Demand.ofOthers(4, items(300, 300), false)))
                .containsExactly(
                        "1: 100 101 102 103 104 105 106 107 | 2: 100 101 102 103 104 105 106 107 | 3: 200 201 202 203",
                        "4 x 300");
    }

    @Test
    void moreRolesThanARequestHoldsAreDivided() {
        assertThat(grants(Demand.ofOthers(1, items(100, 144), false)))
                .containsExactly(
                        "1 x 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119",
                        "1 x 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139",
                        "1 x 140 141 142 143 144");
    }

    @Test
    void rolesOnAccountsAreNested() {
        assertThat(grants(Demand.ofOthers(1, items(100, 101), true), Demand.ofOthers(2, items(100, 101), true)))
                .containsExactly("1: 100 101 | 2: 100 101");
    }

    @Test
    void asManyRolesOnAccountsAsARequestHoldsAreOneRequestWithOneEntry() {
        assertThat(grants(Demand.ofOthers(1, items(100, 119), true)))
                .containsExactly("1: 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119");
    }

    @Test
    void asManyRolesAsFitRideWithScatteredEntitlements() {
        assertThat(grants(with(demand(1, items(10, 10)), items(100, 101)), demand(2, items(20, 20))))
                .containsExactly("1: 10 100 101 | 2: 20");
    }

    @Test
    void rolesRideWithTheFirstEntitlementOfARevokeAsFarAsThereIsRoom() {
        assertThat(revokes(with(demand(1, items(10, 11)), items(100, 124))))
                .containsExactly(
                        "1 x 10 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118",
                        "1 x 11 119 120 121 122 123 124");
    }

    @Test
    void noRequestHoldsMorePairsThanAreReviewed() {
        Demand[] demands = IntStream.rangeClosed(1, 12)
                .mapToObj(identity -> Demand.ofOthers(identity, items(100, 101), false))
                .toArray(Demand[]::new);

        assertThat(grants(demands)).containsExactly("1 2 3 4 5 6 7 8 9 10 x 100 101", "11 12 x 100 101");
    }

    private static List<String> revokes(Demand... demands) {
        List<String> requests = new ArrayList<>();
        new Cover(CAPACITY).revokes(List.of(demands), block -> requests.add(text(block)));
        return requests;
    }

    private static List<String> grants(Demand... demands) {
        List<String> requests = new ArrayList<>();
        new Cover(CAPACITY).grants(List.of(demands), block -> requests.add(text(block)));
        return requests;
    }

    private static String text(Block block) {
        return block.nested()
                ? IntStream.range(0, block.identities().length)
                        .mapToObj(at -> block.identities()[at] + ": " + text(block.itemsOf(at)))
                        .collect(Collectors.joining(" | "))
                : text(block.identities()) + " x " + text(block.itemsOf(0));
    }

    private static String text(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }

    private static Demand demand(int identity, int[] entitlements, int... more) {
        return Demand.ofEntitlements(identity, Ints.join(entitlements, more));
    }

    private static Demand with(Demand demand, int... others) {
        return new Demand(demand.identity(), demand.entitlements(), others, demand.nestedOnly());
    }

    private static int[] items(int from, int to) {
        return IntStream.rangeClosed(from, to).toArray();
    }
}
