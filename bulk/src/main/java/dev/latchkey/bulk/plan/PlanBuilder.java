package dev.latchkey.bulk.plan;

import dev.latchkey.bulk.table.TableFormat;
import dev.latchkey.bulk.table.TableRow;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.fact.FactSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final List<Block> blocks = new ArrayList<>();
    private int rows;
    private int rejected;

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
            rejected++;
            rejectedByRule.merge(e.getRule(), 1, Integer::sum);
            return e;
        }
    }

    Plan build(String name, TableFormat format, String sha256, Instant clock, LocalDate rulesAsOf) {
        long lowerBound = 0;
        Cover cover = new Cover(capacity);
        LowerBound bound = new LowerBound(capacity);
        for (Map.Entry<Integer, List<Demand>> part : wanted.demands().entrySet()) {
            List<Demand> demands = part.getValue();
            if (isRevoke(demands)) {
                lowerBound += bound.ofRevokes(demands);
                cover.revokes(demands, this::accept);
            } else {
                lowerBound += bound.ofGrants(demands);
                cover.grants(demands, this::accept);
            }
        }
        PlanHeader header = new PlanHeader(
                PlanHeader.FORMAT_VERSION,
                name,
                format,
                sha256,
                preflight.getApiVersion().getText(),
                rulesAsOf,
                clock,
                rows,
                rejected,
                wanted.size(),
                blocks.size(),
                lowerBound,
                PlanHeader.timeFor(blocks.size()),
                rejectedByRule,
                check.warnings());
        return new Plan(header, wanted, blocks);
    }

    private boolean isRevoke(List<Demand> demands) {
        return wanted.item(demands.get(0).items()[0]).isRevoke();
    }

    /**
     * Keeps a block whose request is legal. If only the combination of its pairs breaks a rule, such as a tenant's own
     * rule, the block is halved.
     */
    private void accept(Block block) {
        if (block.isSinglePair()
                || preflight.check(wanted.request(block), facts).getVerdict() != Verdict.FAIL) {
            blocks.add(block);
        } else {
            block.halves().forEach(this::accept);
        }
    }
}
