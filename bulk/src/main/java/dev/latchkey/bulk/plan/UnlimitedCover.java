package dev.latchkey.bulk.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Covers items without a limit, roles and access profiles, with requests that are small enough to review. */
final class UnlimitedCover {
    private final Capacity capacity;
    private final Consumer<Block> blocks;

    UnlimitedCover(Capacity capacity, Consumer<Block> blocks) {
        this.capacity = capacity;
        this.blocks = blocks;
    }

    /** Covers all demands, one for each identity and shape. */
    void cover(List<Demand> demands) {
        List<Demand> scattered = new ArrayList<>();
        List<Demand> flat = new ArrayList<>();
        for (Demand demand : demands) {
            if (demand.nestedOnly()) {
                scattered.add(demand);
            } else {
                flat.add(demand);
            }
        }
        for (List<Demand> alike : EntitlementCover.groups(flat, Demand::others)) {
            coverAlike(alike, scattered);
        }
        pack(scattered);
    }

    private void coverAlike(List<Demand> alike, List<Demand> scattered) {
        int[] items = alike.get(0).others();
        int width = Math.min(items.length, capacity.pairs());
        int height = capacity.pairs() / width;
        for (int from = 0; from < alike.size(); from += height) {
            List<Demand> chunk = alike.subList(from, Math.min(alike.size(), from + height));
            int[] identities = chunk.stream().mapToInt(Demand::identity).toArray();
            for (int item = 0; item < items.length; item += width) {
                int[] some = Ints.part(items, item, item + width);
                // A nearly full request stays flat; small ones are packed with others.
                if (identities.length * some.length * 10 >= capacity.pairs() * 9) {
                    blocks.accept(Block.flat(identities, some));
                } else {
                    for (int identity : identities) {
                        scattered.add(Demand.ofOthers(identity, some, false));
                    }
                }
            }
        }
    }

    private void pack(List<Demand> demands) {
        List<Demand> request = new ArrayList<>();
        int room = capacity.pairs();
        for (Demand demand : OneEach.merge(demands)) {
            for (int from = 0; from < demand.others().length; from += capacity.pairs()) {
                int[] some = Ints.part(demand.others(), from, from + capacity.pairs());
                if (some.length > room) {
                    blocks.accept(Block.of(request));
                    request = new ArrayList<>();
                    room = capacity.pairs();
                }
                request.add(Demand.ofOthers(demand.identity(), some, demand.nestedOnly()));
                room -= some.length;
            }
        }
        if (!request.isEmpty()) {
            blocks.accept(Block.of(request));
        }
    }
}
