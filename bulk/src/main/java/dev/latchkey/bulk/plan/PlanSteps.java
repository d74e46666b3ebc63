package dev.latchkey.bulk.plan;

import dev.latchkey.bulk.table.TableRow;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Planning step by step, for a table that is shared out over several machines. Each machine begins with
 * {@link Planner#steps()} of an equal planner. The plan is that of {@link Planner#plan} if
 *
 * <ol>
 *   <li>{@link #check} is asked about every row, in any order and anywhere;
 *   <li>legal rows are {@linkplain #add added} by their identity: all rows of an identity in one place, in the order of the
 *       table. That finds rows which repeat or contradict another one;
 *   <li>what is left is added once more by packing group, to steps begun anew: all rows of a group in one place, in the
 *       order of the table, whatever other groups are there too. Then {@link #pack} makes the requests.
 * </ol>
 *
 * <p>For one thread.
 */
public final class PlanSteps {
    private final RowCheck check;
    private final PlanBuilder builder;

    PlanSteps(RowCheck check, PlanBuilder builder) {
        this.check = check;
        this.builder = builder;
    }

    /**
     * Checks a row as a request of its own. Nothing is kept of it.
     *
     * @param row the row
     * @return the result
     */
    public CheckedRow check(TableRow row) {
        try {
            RowCheck.Result result = check.check(row);
            return new CheckedRow.Legal(
                    result.identity(), result.itemId(), result.item().group(result.identity()), result.warnings());
        } catch (RowRejectedException e) {
            return rejected(e);
        }
    }

    /**
     * Adds a legal row, unless it repeats or contradicts one that was added before.
     *
     * @param row the row
     * @param checked the result of its check
     * @return the same, or why it was not added
     */
    public CheckedRow add(TableRow row, CheckedRow.Legal checked) {
        try {
            builder.addChecked(row, checked);
            return checked;
        } catch (RowRejectedException e) {
            return rejected(e);
        }
    }

    /** {@return the requests for the rows that were added, each made when it is asked for} */
    public Stream<PackedRequest> pack() {
        return builder.pack().stream().flatMap(this::requests);
    }

    private Stream<PackedRequest> requests(PlanBuilder.PackedPart part) {
        Map<Integer, Integer> firstRows = new HashMap<>();
        if (part.revoke()) {
            for (Block block : part.blocks()) {
                builder.rows(block).forEach(row -> firstRows.merge(block.identities()[0], row, Math::min));
            }
        }
        return IntStream.range(0, part.blocks().size()).mapToObj(at -> {
            Block block = part.blocks().get(at);
            return new PackedRequest(
                    part.part(),
                    firstRows.getOrDefault(block.identities()[0], 0),
                    at,
                    builder.rows(block),
                    builder.request(block),
                    at == 0 ? part.lowerBound() : 0);
        });
    }

    private static CheckedRow rejected(RowRejectedException reason) {
        return new CheckedRow.Rejected(reason.getRule(), reason.getReason());
    }
}
