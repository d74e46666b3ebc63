package dev.latchkey.dsl.query;

import dev.latchkey.model.query.Filter;
import dev.latchkey.model.version.FilterOperator;
import java.time.Instant;
import java.util.function.Function;

/**
 * Conditions on a date-time field. Immutable.
 *
 * @param <N> the type of the builder
 */
public final class TimeField<N> {
    private final String name;
    private final Function<Filter, N> next;

    TimeField(String name, Function<Filter, N> next) {
        this.name = name;
        this.next = next;
    }

    /**
     * Matches rows with exactly this time.
     *
     * @param moment the time
     * @return the query with this condition
     */
    public N is(Instant moment) {
        return where(FilterOperator.EQ, moment);
    }

    /**
     * Matches rows with a later time.
     *
     * @param moment the time, exclusive
     * @return the query with this condition
     */
    public N after(Instant moment) {
        return where(FilterOperator.GT, moment);
    }

    /**
     * Matches rows with this or a later time.
     *
     * @param moment the time, inclusive
     * @return the query with this condition
     */
    public N atOrAfter(Instant moment) {
        return where(FilterOperator.GE, moment);
    }

    /**
     * Matches rows with an earlier time.
     *
     * @param moment the time, exclusive
     * @return the query with this condition
     */
    public N before(Instant moment) {
        return where(FilterOperator.LT, moment);
    }

    /**
     * Matches rows with this or an earlier time.
     *
     * @param moment the time, inclusive
     * @return the query with this condition
     */
    public N atOrBefore(Instant moment) {
        return where(FilterOperator.LE, moment);
    }

    private N where(FilterOperator operator, Instant moment) {
        return next.apply(Filter.of(name, operator, moment));
    }
}
