package dev.latchkey.bulk.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Merges the demands of one identity, because a request lists each identity once. */
final class OneEach {
    private OneEach() {}

    static List<Demand> merge(List<Demand> demands) {
        Map<Integer, Demand> merged = new LinkedHashMap<>();
        for (Demand demand : demands) {
            merged.merge(demand.identity(), demand, OneEach::join);
        }
        return List.copyOf(merged.values());
    }

    private static Demand join(Demand one, Demand other) {
        return new Demand(
                one.identity(),
                Ints.join(one.entitlements(), other.entitlements()),
                Ints.join(one.others(), other.others()),
                one.nestedOnly() || other.nestedOnly());
    }
}
