package dev.latchkey.dsl.query;

import dev.latchkey.model.query.Filter;
import dev.latchkey.model.version.FilterOperator;
import java.time.Instant;
import java.util.function.Function;

/**
 * A field that is compared with moments: choose the rows that are wanted. Immutable.
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
     * Wants rows of one moment.
     *
     * @param moment the moment
     * @return the query with this condition
     */
    public N is(Instant moment) {
        return where(FilterOperator.EQ, moment);
    }

    /**
     * Wants rows of a later moment.
     *
     * @param moment the moment, itself left out
     * @return the query with this condition
     */
    public N after(Instant moment) {
        return where(FilterOperator.GT, moment);
    }

    /**
     * Wants rows of a moment or later ones.
     *
     * @param moment the moment, itself included
     * @return the query with this condition
     */
    public N atOrAfter(Instant moment) {
        return where(FilterOperator.GE, moment);
    }

    /**
     * Wants rows of an earlier moment.
     *
     * @param moment the moment, itself left out
     * @return the query with this condition
     */
    public N before(Instant moment) {
        return where(FilterOperator.LT, moment);
    }

    /**
     * Wants rows of a moment or earlier ones.
     *
     * @param moment the moment, itself included
     * @return the query with this condition
     */
    public N atOrBefore(Instant moment) {
        return where(FilterOperator.LE, moment);
    }

    private N where(FilterOperator operator, Instant moment) {
        return next.apply(Filter.of(name, operator, moment));
    }
}
