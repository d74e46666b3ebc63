package dev.latchkey.bulk.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Covers the entitlements of grants and modifies, with flat requests if these hold more pairs than a nested request
 * can. Unlimited items are added to these requests where possible; the others are returned.
 *
 * <p>The order is: identities with the same entitlements, then entitlements with the same identities. The scattered
 * pairs that remain are for {@link NestedPacker}.
 */
final class EntitlementCover {
    private final Capacity capacity;
    private final Consumer<Block> blocks;
    private final List<Demand> scattered = new ArrayList<>();
    private final List<Demand> left = new ArrayList<>();

    EntitlementCover(Capacity capacity, Consumer<Block> blocks) {
        this.capacity = capacity;
        this.blocks = blocks;
    }

    /** Covers as many pairs as possible. */
    void cover(List<Demand> demands) {
        for (List<Demand> alike : groups(demands, Demand::entitlements)) {
            coverAlike(alike);
        }
        coverColumns();
    }

    /** Returns the pairs that do not fill a flat request, at most one demand for each identity. */
    List<Demand> scattered() {
        return scattered;
    }

    /** Returns the unlimited items that were not added to a request. */
    List<Demand> left() {
        return left;
    }

    static List<List<Demand>> groups(List<Demand> demands, Function<Demand, int[]> items) {
        Map<Ints.Key, List<Demand>> groups = new LinkedHashMap<>();
        for (Demand demand : demands) {
            groups.computeIfAbsent(new Ints.Key(items.apply(demand)), key -> new ArrayList<>())
                    .add(demand);
        }
        return List.copyOf(groups.values());
    }

    private void coverAlike(List<Demand> alike) {
        if (!isWorthIt(alike.size(), alike.get(0).entitlements().length)) {
            scattered.addAll(alike);
            return;
        }
        List<Demand> rest = new ArrayList<>();
        for (List<Demand> same : groups(alike, Demand::others)) {
            int whole = same.size() - same.size() % capacity.identities();
            for (int from = 0; from < whole; from += capacity.identities()) {
                coverChunk(same.subList(from, from + capacity.identities()), true);
            }
            rest.addAll(same.subList(whole, same.size()));
        }
        for (int from = 0; from < rest.size(); from += capacity.identities()) {
            List<Demand> chunk = rest.subList(from, Math.min(rest.size(), from + capacity.identities()));
            coverChunk(chunk, groups(chunk, Demand::others).size() == 1);
        }
    }

    private boolean isWorthIt(int identities, int entitlements) {
        return Math.min(identities, capacity.identities()) * Math.min(entitlements, capacity.entitlements())
                > capacity.entitlements();
    }

    /**
     * Covers a few identities with the same entitlements and, if other items can be added, with the same other items.
     */
    private void coverChunk(List<Demand> chunk, boolean ride) {
        int[] identities = chunk.stream().mapToInt(Demand::identity).toArray();
        int[] entitlements = chunk.get(0).entitlements();
        if (!isWorthIt(identities.length, entitlements.length)) {
            scattered.addAll(chunk);
            return;
        }
        int[] riders = ride ? chunk.get(0).others() : new int[0];
        int ridden = 0;
        for (int from = 0; from < entitlements.length; from += capacity.entitlements()) {
            int[] some = Ints.part(entitlements, from, from + capacity.entitlements());
            if (isWorthIt(identities.length, some.length)) {
                int to = Math.min(riders.length, ridden + capacity.riders(identities.length, some.length));
                blocks.accept(Block.flat(identities, Ints.join(some, Ints.part(riders, ridden, to))));
                ridden = to;
            } else {
                for (int identity : identities) {
                    scattered.add(Demand.ofEntitlements(identity, some));
                }
            }
        }
        for (Demand demand : chunk) {
            int[] others = ride ? Ints.part(riders, ridden, riders.length) : demand.others();
            if (others.length > 0) {
                left.add(Demand.ofOthers(demand.identity(), others, false));
            }
        }
    }

    /** Removes from the scattered pairs those that the same identities have in common. */
    private void coverColumns() {
        int[] counts = Demand.entitlementCounts(scattered);
        Map<Integer, Ints> columns = new LinkedHashMap<>();
        for (int at = 0; at < scattered.size(); at++) {
            for (int item : scattered.get(at).entitlements()) {
                // The pairs of a single identity never fill a flat request, and there can be very many of them.
                if (counts[item] > 1) {
                    columns.computeIfAbsent(item, key -> new Ints()).add(at);
                }
            }
        }
        Map<Ints.Key, Ints> groups = new LinkedHashMap<>();
        columns.forEach((item, rows) -> groups.computeIfAbsent(new Ints.Key(rows.toArray()), key -> new Ints())
                .add(item));
        Map<Integer, Ints> covered = new LinkedHashMap<>();
        groups.forEach((rows, items) -> {
            if (isWorthIt(rows.values().length, items.size())) {
                coverColumns(rows.values(), items.toArray(), covered);
            }
        });
        covered.forEach((at, items) -> {
            Demand demand = scattered.get(at);
            int[] taken = items.toArray();
            Arrays.sort(taken);
            int[] rest = Arrays.stream(demand.entitlements())
                    .filter(item -> Arrays.binarySearch(taken, item) < 0)
                    .toArray();
            scattered.set(at, new Demand(demand.identity(), rest, demand.others(), false));
        });
        moveEmptied();
    }

    private void coverColumns(int[] rows, int[] items, Map<Integer, Ints> covered) {
        for (int row = 0; row < rows.length; row += capacity.identities()) {
            int[] chunk = Ints.part(rows, row, row + capacity.identities());
            int[] identities =
                    Arrays.stream(chunk).map(at -> scattered.get(at).identity()).toArray();
            for (int from = 0; from < items.length; from += capacity.entitlements()) {
                int[] some = Ints.part(items, from, from + capacity.entitlements());
                if (isWorthIt(identities.length, some.length)) {
                    blocks.accept(Block.flat(identities, some));
                    for (int at : chunk) {
                        Ints taken = covered.computeIfAbsent(at, key -> new Ints());
                        Arrays.stream(some).forEach(taken::add);
                    }
                }
            }
        }
    }

    private void moveEmptied() {
        List<Demand> kept = new ArrayList<>(scattered.size());
        for (Demand demand : scattered) {
            if (demand.entitlements().length > 0) {
                kept.add(demand);
            } else if (demand.others().length > 0) {
                left.add(Demand.ofOthers(demand.identity(), demand.others(), false));
            }
        }
        scattered.clear();
        scattered.addAll(kept);
    }
}
