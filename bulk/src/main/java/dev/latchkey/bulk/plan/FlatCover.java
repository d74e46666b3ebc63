package dev.latchkey.bulk.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Covers scattered entitlements where there is no nested shape: by rows or by columns, whichever needs fewer requests. */
final class FlatCover {
    private final Capacity capacity;
    private final Consumer<Block> blocks;

    FlatCover(Capacity capacity, Consumer<Block> blocks) {
        this.capacity = capacity;
        this.blocks = blocks;
    }

    void cover(List<Demand> demands) {
        List<Block> byRows = new ArrayList<>();
        for (List<Demand> alike : EntitlementCover.groups(demands, Demand::items)) {
            int[] identities = alike.stream().mapToInt(Demand::identity).toArray();
            rectangle(identities, alike.get(0).entitlements(), alike.get(0).others(), byRows);
        }
        List<Block> byColumns = byColumns(demands);
        (byRows.size() <= byColumns.size() ? byRows : byColumns).forEach(blocks);
    }

    private List<Block> byColumns(List<Demand> demands) {
        Map<Integer, Ints> columns = new LinkedHashMap<>();
        Map<Integer, Ints> free = new LinkedHashMap<>();
        for (Demand demand : demands) {
            for (int item : demand.entitlements()) {
                columns.computeIfAbsent(item, key -> new Ints()).add(demand.identity());
            }
            for (int item : demand.others()) {
                free.computeIfAbsent(item, key -> new Ints()).add(demand.identity());
            }
        }
        List<Block> found = new ArrayList<>();
        groups(columns)
                .forEach((identities, items) -> rectangle(identities.values(), items.toArray(), new int[0], found));
        groups(free).forEach((identities, items) -> found.add(Block.flat(identities.values(), items.toArray())));
        return found;
    }

    private static Map<Ints.Key, Ints> groups(Map<Integer, Ints> columns) {
        Map<Ints.Key, Ints> groups = new LinkedHashMap<>();
        columns.forEach(
                (item, identities) -> groups.computeIfAbsent(new Ints.Key(identities.toArray()), key -> new Ints())
                        .add(item));
        return groups;
    }

    private void rectangle(int[] identities, int[] entitlements, int[] riders, List<Block> found) {
        for (int row = 0; row < identities.length; row += capacity.identities()) {
            int[] some = Ints.part(identities, row, row + capacity.identities());
            for (int from = 0; from < entitlements.length; from += capacity.entitlements()) {
                int[] items = Ints.part(entitlements, from, from + capacity.entitlements());
                found.add(Block.flat(some, from == 0 ? Ints.join(items, riders) : items));
            }
        }
    }
}
