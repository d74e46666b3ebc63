package dev.latchkey.model.query;

import dev.latchkey.model.version.FilterOperator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One comparison in a {@link Filter}. Immutable. */
public final class FilterTerm {
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9_.]*");

    private final String field;
    private final FilterOperator operator;
    private final List<String> values;

    private FilterTerm(String field, FilterOperator operator, List<String> values) {
        this.field = field;
        this.operator = operator;
        this.values = values;
    }

    static FilterTerm of(String field, FilterOperator operator, List<String> values) {
        if (!isField(field)) {
            throw new IllegalArgumentException("\"" + field + "\" cannot be a field");
        }
        String refusal = refusal(operator, values.size());
        if (!refusal.isEmpty()) {
            throw new IllegalArgumentException(refusal);
        }
        return new FilterTerm(field, operator, List.copyOf(values));
    }

    static boolean isField(String text) {
        return FIELD.matcher(text).matches() && !text.equals("not");
    }

    private static String refusal(FilterOperator operator, int values) {
        return switch (operator) {
            case ISNULL, PR -> values == 0 ? "" : operator + " takes no value";
            case IN -> values > 0 ? "" : "in takes at least one value";
            default -> values == 1 ? "" : operator + " takes one value, not " + values;
        };
    }

    /** {@return the name of the field} */
    public String getField() {
        return field;
    }

    /** {@return the comparison operator} */
    public FilterOperator getOperator() {
        return operator;
    }

    /**
     * {@return the values to compare with: none for {@code isnull} and {@code pr}, at least one for {@code in}, exactly
     * one for all others}
     */
    public List<String> getValues() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FilterTerm term
                && field.equals(term.field)
                && operator == term.operator
                && values.equals(term.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, operator, values);
    }

    /** {@return the term as in a filter, such as {@code status in ("EXECUTING","CANCELLED")}} */
    @Override
    public String toString() {
        String start = field + " " + operator;
        return switch (operator) {
            case ISNULL, PR -> start;
            case IN -> start + values.stream().map(FilterTerm::quote).collect(Collectors.joining(",", " (", ")"));
            default -> start + " " + quote(values.get(0));
        };
    }

    private static String quote(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
