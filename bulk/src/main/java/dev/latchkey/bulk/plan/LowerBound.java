package dev.latchkey.bulk.plan;

import java.util.List;

/** A lower bound on the number of requests of any plan, by counting; the best plan may need more. */
final class LowerBound {
    private final Capacity capacity;

    LowerBound(Capacity capacity) {
        this.capacity = capacity;
    }

    long ofRevokes(List<Demand> demands) {
        long requests = 0;
        for (Demand demand : demands) {
            int all = demand.entitlements().length + demand.others().length;
            requests += Math.max(demand.entitlements().length, up(all, capacity.pairs()));
        }
        return requests;
    }

    long ofGrants(List<Demand> demands) {
        long pairs = 0;
        long visits = 0;
        List<Demand> merged = OneEach.merge(demands);
        for (Demand demand : merged) {
            pairs += demand.entitlements().length + demand.others().length;
            visits += up(demand.entitlements().length, capacity.entitlements());
        }
        long columnVisits = 0;
        for (int count : Demand.entitlementCounts(merged)) {
            columnVisits += up(count, capacity.identities());
        }
        long byRows = up(visits, capacity.identities());
        long byColumns = up(columnVisits, capacity.entitlements());
        return Math.max(Math.max(byRows, byColumns), up(pairs, capacity.most()));
    }

    private static long up(long count, long most) {
        return (count + most - 1) / most;
    }
}
