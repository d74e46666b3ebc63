package dev.latchkey.bulk.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Covers the wanted pairs of one part of a plan with requests, each pair exactly once. A flat request contains every
 * item for every identity: a rectangle in the table of identities and items. A nested request contains a list of items
 * for each identity. Deterministic: follows the order of the table.
 */
final class Cover {
    private final Capacity capacity;

    Cover(Capacity capacity) {
        this.capacity = capacity;
    }

    /** Covers revokes, given one demand for each identity. */
    void revokes(List<Demand> demands, Consumer<Block> blocks) {
        new RevokeCover(capacity, blocks).cover(demands);
    }

    /** Covers grants or modifies, given at most one demand for each identity and shape. */
    void grants(List<Demand> demands, Consumer<Block> blocks) {
        List<Demand> flat = new ArrayList<>();
        List<Demand> scattered = new ArrayList<>();
        List<Demand> unlimited = new ArrayList<>();
        for (Demand demand : demands) {
            if (demand.entitlements().length == 0) {
                unlimited.add(demand);
            } else {
                (demand.nestedOnly() ? scattered : flat).add(demand);
            }
        }
        EntitlementCover rectangles = new EntitlementCover(capacity, blocks);
        rectangles.cover(flat);
        unlimited.addAll(rectangles.left());
        scattered.addAll(rectangles.scattered());
        new NestedPacker(capacity, inOrderOf(demands), blocks).pack(withFewRiders(OneEach.merge(scattered), unlimited));
        new UnlimitedCover(capacity, blocks).cover(unlimited);
    }

    /** Orders demands as the part first names their identities, regardless of other parts. */
    private static Comparator<Demand> inOrderOf(List<Demand> demands) {
        Map<Integer, Integer> places = new HashMap<>();
        demands.forEach(demand -> places.putIfAbsent(demand.identity(), places.size()));
        return Comparator.comparing(demand -> places.get(demand.identity()));
    }

    /**
     * Limits the items that are added to entitlement requests to the room in a full request; the others are covered
     * with the unlimited ones.
     */
    private List<Demand> withFewRiders(List<Demand> scattered, List<Demand> unlimited) {
        int most = capacity.riders(capacity.identities(), capacity.entitlements());
        List<Demand> lean = new ArrayList<>(scattered.size());
        for (Demand demand : scattered) {
            int[] others = demand.others();
            if (others.length > most) {
                lean.add(new Demand(
                        demand.identity(), demand.entitlements(), Ints.part(others, 0, most), demand.nestedOnly()));
                unlimited.add(Demand.ofOthers(
                        demand.identity(), Ints.part(others, most, others.length), demand.nestedOnly()));
            } else {
                lean.add(demand);
            }
        }
        return lean;
    }
}
