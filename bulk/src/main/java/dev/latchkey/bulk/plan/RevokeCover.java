package dev.latchkey.bulk.plan;

import java.util.List;
import java.util.function.Consumer;

/** Covers revokes: one identity, and at most one entitlement, in each request. */
final class RevokeCover {
    private final Capacity capacity;
    private final Consumer<Block> blocks;

    RevokeCover(Capacity capacity, Consumer<Block> blocks) {
        this.capacity = capacity;
        this.blocks = blocks;
    }

    void cover(List<Demand> demands) {
        for (Demand demand : demands) {
            cover(demand);
        }
    }

    private void cover(Demand demand) {
        int[] others = demand.others();
        int ridden = 0;
        for (int entitlement : demand.entitlements()) {
            int to = Math.min(others.length, ridden + capacity.pairs() - 1);
            add(demand, Ints.join(new int[] {entitlement}, Ints.part(others, ridden, to)));
            ridden = to;
        }
        while (ridden < others.length) {
            int to = Math.min(others.length, ridden + capacity.pairs());
            add(demand, Ints.part(others, ridden, to));
            ridden = to;
        }
    }

    private void add(Demand demand, int[] items) {
        blocks.accept(new Block(new int[] {demand.identity()}, new int[][] {items}, demand.nestedOnly()));
    }
}
