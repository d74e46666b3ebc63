package dev.latchkey.bulk.track;

import dev.latchkey.bulk.track.RowResult.State;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** {@return the number of rows by state, without states that have no rows} */
    public Map<State, Integer> getCounts() {
        return Collections.unmodifiableMap(counts);
    }

    /**
     * {@return the number of rows that the tenant cancelled, by the id of the rule that predicts it, without rules that
     * have no rows}
     */
    public SortedMap<String, Integer> getCancelledByRule() {
        SortedMap<String, Integer> cancelled = new TreeMap<>();
        rows.values().stream()
                .map(RowResult::rule)
                .filter(Objects::nonNull)
                .forEach(rule -> cancelled.merge(rule, 1, Integer::sum));
        return cancelled;
    }

    /** {@return whether the tenant is still processing a row} */
    public boolean isOpen() {
        return counts.containsKey(State.OPEN);
    }
}
