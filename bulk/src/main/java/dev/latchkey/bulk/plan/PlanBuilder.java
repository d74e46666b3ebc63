package dev.latchkey.bulk.plan;

import dev.latchkey.bulk.table.TableFormat;
import dev.latchkey.bulk.table.TableRow;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.fact.FactSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects rows and creates the plan from them. */
final class PlanBuilder {
    private final Preflight preflight;
    private final FactSource facts;
    private final Capacity capacity;
    private final RowCheck check;
    private final Wanted wanted = new Wanted();
    private final SortedMap<String, Integer> rejectedByRule = new TreeMap<>();
    private int rows;

    PlanBuilder(Preflight preflight, FactSource facts, Capacity capacity, RowCheck check) {
        this.preflight = preflight;
        this.facts = facts;
        this.capacity = capacity;
        this.check = check;
    }

    /** Adds a row, or returns the reason why it is rejected. */
    @Nullable
    RowRejectedException add(TableRow row) {
        rows++;
        try {
            check.add(row, wanted);
            return null;
        } catch (RowRejectedException e) {
            rejectedByRule.merge(e.getRule(), 1, Integer::sum);
            return e;
        }
    }

    /** Takes a legal row, unless it repeats or contradicts an earlier one. */
    void addChecked(TableRow row, CheckedRow.Legal checked) throws RowRejectedException {
        check.addChecked(row, checked.identityId(), checked.itemId(), wanted);
    }

    AccessRequest request(Block block) {
        return wanted.request(block);
    }

    List<Integer> rows(Block block) {
        return wanted.rows(block);
    }

    /** Covers what was added, part by part. */
    List<PackedPart> pack() {
        Cover cover = new Cover(capacity);
        LowerBound bound = new LowerBound(capacity);
        List<PackedPart> parts = new ArrayList<>();
        wanted.demands().forEach((part, demands) -> {
            List<Block> blocks = new ArrayList<>();
            boolean revoke = isRevoke(demands);
            if (revoke) {
                cover.revokes(demands, block -> accept(block, blocks));
            } else {
                cover.grants(demands, block -> accept(block, blocks));
            }
            long lowerBound = revoke ? bound.ofRevokes(demands) : bound.ofGrants(demands);
            parts.add(new PackedPart(part, revoke, lowerBound, blocks));
        });
        return parts;
    }

    Plan build(String name, TableFormat format, String sha256, Instant clock, LocalDate rulesAsOf) {
        List<PackedPart> parts = pack();
        List<Block> blocks =
                parts.stream().flatMap(part -> part.blocks().stream()).toList();
        PlanCounts counts = new PlanCounts(
                rows,
                wanted.size(),
                blocks.size(),
                parts.stream().mapToLong(PackedPart::lowerBound).sum(),
                rejectedByRule,
                check.warnings());
        PlanHeader header = counts.header(name, format, sha256, preflight.getApiVersion(), rulesAsOf, clock);
        return new Plan(header, wanted, blocks);
    }

    private boolean isRevoke(List<Demand> demands) {
        return wanted.item(demands.get(0).items()[0]).isRevoke();
    }

    /**
     * Keeps a block whose request is legal. If only the combination of its pairs breaks a rule, such as a tenant's own
     * rule, the block is halved.
     */
    private void accept(Block block, List<Block> blocks) {
        if (block.isSinglePair()
                || preflight.check(wanted.request(block), facts).getVerdict() != Verdict.FAIL) {
            blocks.add(block);
        } else {
            block.halves().forEach(half -> accept(half, blocks));
        }
    }

    /**
     * The blocks of one part of a plan, in their order.
     *
     * @param part the number of the part
     * @param revoke whether it takes access away
     * @param lowerBound the number of requests that it needs at least
     * @param blocks its requests
     */
    record PackedPart(int part, boolean revoke, long lowerBound, List<Block> blocks) {}
}
