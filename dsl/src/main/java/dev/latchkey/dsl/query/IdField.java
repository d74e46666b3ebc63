package dev.latchkey.dsl.query;

import dev.latchkey.dsl.Arguments;
import dev.latchkey.dsl.InvalidRequestException;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.version.FilterOperator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Conditions on a field with ids or other texts. Immutable.
 *
 * @param <N> the type of the builder
 */
public sealed class IdField<N> permits TextField {
    /** More ids make URLs that servers reject. */
    static final int MANY = 50;

    private final String name;
    private final Function<Filter, N> next;

    IdField(String name, Function<Filter, N> next) {
        this.name = name;
        this.next = next;
    }

    /**
     * Matches rows with this value.
     *
     * @param value the value
     * @return the query with this condition
     * @throws IllegalArgumentException if the value is blank
     */
    public N is(String value) {
        return where("is(value)", FilterOperator.EQ, value);
    }

    /**
     * Matches rows with one of several values.
     *
     * @param first a value
     * @param more more values, 50 in all at most
     * @return the query with this condition
     * @throws IllegalArgumentException if a value is blank, or if there are more than 50
     */
    public N isOneOf(String first, String... more) {
        List<String> values = new ArrayList<>(List.of(more));
        values.add(0, first);
        return isOneOf(values);
    }

    /**
     * Matches rows with one of several values.
     *
     * @param values 1 to 50 values; more would make the URL of the call too long
     * @return the query with this condition
     * @throws IllegalArgumentException if a value is blank, or if there are none or more than 50
     */
    public N isOneOf(Collection<String> values) {
        String method = "isOneOf(values)";
        if (values.isEmpty()) {
            throw new InvalidRequestException(method, "the list is empty", "name at least one");
        }
        if (values.size() > MANY) {
            throw new InvalidRequestException(
                    method,
                    values.size() + " values are named and one call takes at most " + MANY
                            + ", or its address gets too long",
                    "ask in several calls");
        }
        values.forEach(value -> Arguments.text(method, "value", value));
        return next.apply(Filter.in(name, values));
    }

    final N where(String method, FilterOperator operator, String value) {
        return next.apply(Filter.of(name, operator, Arguments.text(method, "value", value)));
    }
}
