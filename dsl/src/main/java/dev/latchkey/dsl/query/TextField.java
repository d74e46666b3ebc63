package dev.latchkey.dsl.query;

import dev.latchkey.model.query.Filter;
import dev.latchkey.model.version.FilterOperator;
import java.util.function.Function;

/**
 * Conditions on a text field, including its beginning. Immutable.
 *
 * @param <N> the type of the builder
 */
public final class TextField<N> extends IdField<N> {
    TextField(String name, Function<Filter, N> next) {
        super(name, next);
    }

    /**
     * Matches rows with any other value.
     *
     * @param value the value
     * @return the query with this condition
     * @throws IllegalArgumentException if the value is blank
     */
    public N isNot(String value) {
        return where("isNot(value)", FilterOperator.NE, value);
    }

    /**
     * Matches rows whose value begins with a text.
     *
     * @param beginning the text
     * @return the query with this condition
     * @throws IllegalArgumentException if the text is blank
     */
    public N startsWith(String beginning) {
        return where("startsWith(beginning)", FilterOperator.SW, beginning);
    }
}
