package dev.latchkey.bulk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {
    @Test
    void aFlatBlockIsHalvedByItsIdentities() {
        List<Block> halves = Block.flat(new int[] {1, 2, 3}, new int[] {10, 11}).halves();

        assertThat(halves).extracting(Block::nested).containsExactly(false, false);
        assertThat(halves).extracting(Block::identities).containsExactly(new int[] {1}, new int[] {2, 3});
        assertThat(halves).allSatisfy(half -> assertThat(half.itemsOf(0)).containsExactly(10, 11));
    }

    @Test
    void aNestedBlockIsHalvedByItsIdentities() {
        List<Block> halves = new Block(new int[] {1, 2}, new int[][] {{10}, {20, 21}}, true).halves();

        assertThat(halves).extracting(Block::nested).containsExactly(true, true);
        assertThat(halves).extracting(Block::identities).containsExactly(new int[] {1}, new int[] {2});
        assertThat(halves).extracting(half -> half.itemsOf(0)).containsExactly(new int[] {10}, new int[] {20, 21});
    }

    @Test
    void aBlockOfOneIdentityIsHalvedByItsItems() {
        List<Block> halves = Block.flat(new int[] {1}, new int[] {10, 11, 12}).halves();

        assertThat(halves).extracting(Block::identities).containsExactly(new int[] {1}, new int[] {1});
        assertThat(halves).extracting(half -> half.itemsOf(0)).containsExactly(new int[] {10}, new int[] {11, 12});
    }

    @Test
    void onlyOneItemOfOneIdentityIsASinglePair() {
        assertThat(Block.flat(new int[] {1}, new int[] {10}).isSinglePair()).isTrue();
        assertThat(Block.flat(new int[] {1, 2}, new int[] {10}).isSinglePair()).isFalse();
        assertThat(Block.flat(new int[] {1}, new int[] {10, 11}).isSinglePair()).isFalse();
    }

    @Test
    void whoNeedsTheNestedShapeForOneItemNeedsItForAll() {
        Demand flat = Demand.ofEntitlements(1, new int[] {10});
        Demand nested = Demand.ofOthers(1, new int[] {100}, true);

        assertThat(OneEach.merge(List.of(flat, nested)))
                .extracting(Demand::nestedOnly)
                .containsExactly(true);
        assertThat(OneEach.merge(List.of(nested, flat)))
                .extracting(Demand::nestedOnly)
                .containsExactly(true);
        assertThat(OneEach.merge(List.of(flat, flat)))
                .extracting(Demand::nestedOnly)
                .containsExactly(false);
    }
}
