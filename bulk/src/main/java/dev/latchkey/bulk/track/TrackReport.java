package dev.latchkey.bulk.track;

import dev.latchkey.bulk.track.RowResult.State;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The results of the planned rows of a table. Immutable. */
public final class TrackReport {
    private final Map<Integer, RowResult> rows;
    private final Map<State, Integer> counts = new EnumMap<>(State.class);

    TrackReport(Map<Integer, RowResult> rows) {
        this.rows = new HashMap<>(rows);
        rows.values().forEach(result -> counts.merge(result.state(), 1, Integer::sum));
    }

    /**
     * Finds the result of a row.
     *
     * @param number the number of the row
     * @return the result; null if the row is not part of the plan
     */
    public @Nullable RowResult get(int number) {
        return rows.get(number);
    }

    /** {@return how many rows stand how; states without rows are left out} */
    public Map<State, Integer> getCounts() {
        return Collections.unmodifiableMap(counts);
    }

    /** {@return whether the tenant still works on a row} */
    public boolean isOpen() {
        return counts.containsKey(State.OPEN);
    }
}
