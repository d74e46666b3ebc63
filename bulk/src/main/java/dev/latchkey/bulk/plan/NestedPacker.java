package dev.latchkey.bulk.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Packs scattered entitlements into nested requests, within the limits of identities and of pairs. Identities with many
 * pairs are mixed with those with few, so that both limits are reached evenly.
 */
final class NestedPacker {
    private final Capacity capacity;
    private final Comparator<Demand> order;
    private final Consumer<Block> blocks;

    private List<Demand> waiting = List.of();
    private int heaviest;
    private int lightest;
    private long pairs;

    NestedPacker(Capacity capacity, Comparator<Demand> order, Consumer<Block> blocks) {
        this.capacity = capacity;
        this.order = order;
        this.blocks = blocks;
    }

    /** Packs all demands, one for each identity. Unlimited items go with the first pairs of their identity. */
    void pack(List<Demand> demands) {
        waiting = new ArrayList<>(demands);
        waiting.sort(Comparator.comparingInt((Demand demand) -> demand.entitlements().length)
                .reversed());
        heaviest = 0;
        lightest = waiting.size() - 1;
        pairs = demands.stream()
                .mapToLong(demand -> demand.entitlements().length)
                .sum();
        while (heaviest <= lightest) {
            List<Demand> request = fill();
            request.sort(order);
            blocks.accept(Block.of(request));
        }
    }

    private List<Demand> fill() {
        List<Demand> request = new ArrayList<>();
        int room = capacity.entitlements();
        int slots = capacity.identities();
        boolean split = false;
        while (room > 0 && slots > 0 && heaviest <= lightest) {
            int left = lightest - heaviest + 1;
            boolean heavy = !split && (left == 1 || room * (long) left >= pairs * slots);
            int at = heavy ? heaviest : lightest;
            Demand demand = waiting.get(at);
            int kept = heavy ? Math.min(slots, left) - 1 : 0;
            int taken = Math.min(demand.entitlements().length, Math.max(1, room - kept));
            request.add(take(at, taken));
            room -= taken;
            slots--;
            pairs -= taken;
            if (taken < demand.entitlements().length) {
                split = heavy;
            } else if (heavy) {
                heaviest++;
            } else {
                lightest--;
            }
        }
        return request;
    }

    private Demand take(int at, int count) {
        Demand demand = waiting.get(at);
        int[] entitlements = demand.entitlements();
        if (count < entitlements.length) {
            waiting.set(
                    at,
                    new Demand(
                            demand.identity(),
                            Ints.part(entitlements, count, entitlements.length),
                            new int[0],
                            demand.nestedOnly()));
        }
        return new Demand(demand.identity(), Ints.part(entitlements, 0, count), demand.others(), demand.nestedOnly());
    }
}
