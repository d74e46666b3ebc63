package dev.latchkey.emulator.api;

import dev.latchkey.emulator.http.Call;
import dev.latchkey.emulator.http.Reply;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.FilterTerm;
import dev.latchkey.model.query.QuerySyntaxException;
import dev.latchkey.model.version.FilterOperator;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The query of a list: its filter and its page.
 *
 * @param call the call
 * @param filter the filter; null if there is none
 */
record LookupQuery(Call call, @Nullable Filter filter) {

    /**
     * Reads the query of a call.
     *
     * @param fields the fields that the list can be filtered by, with their operators
     * @throws UnreadableException if the filter is invalid, or is for another field
     */
    static LookupQuery of(Call call, Map<String, Set<FilterOperator>> fields) {
        String text = call.parameter("filters").orElse("");
        Filter filter = text.isBlank() ? null : parse(text);
        for (FilterTerm term : filter == null ? List.<FilterTerm>of() : filter.getTerms()) {
            if (!fields.getOrDefault(term.getField(), Set.of()).contains(term.getOperator())) {
                throw new UnreadableException("this list is not filtered by " + term.getField() + " "
                        + term.getOperator().getText());
            }
        }
        return new LookupQuery(call, filter);
    }

    private static Filter parse(String text) {
        try {
            return Filter.parse(text);
        } catch (QuerySyntaxException e) {
            throw new UnreadableException("the query parameter filters: " + e.getMessage());
        }
    }

    /** Returns the candidate values of a field: those that the filter names, else all values that occur. */
    Collection<String> narrowed(String field, Collection<String> all) {
        return conjuncts().stream()
                .filter(part -> part.isPlain() && part.getTerms().size() == 1)
                .map(part -> part.getTerms().get(0))
                .filter(term -> term.getField().equals(field) && term.getOperator() != FilterOperator.SW)
                .findFirst()
                .<Collection<String>>map(term -> new LinkedHashSet<>(term.getValues()))
                .orElse(all);
    }

    private List<Filter> conjuncts() {
        return filter == null ? List.of() : filter.getConjuncts();
    }

    /** Returns the rows that match the filter, by the values of their fields. */
    <T> Stream<T> filter(Stream<T> rows, Column<T> column) {
        Filter held = filter;
        return held == null
                ? rows
                : rows.filter(row -> held.test(term -> holds(term, column.value(row, term.getField()))));
    }

    private static boolean holds(FilterTerm term, @Nullable String value) {
        if (value == null) {
            return false;
        }
        return term.getOperator() == FilterOperator.SW
                ? lower(value).startsWith(lower(term.getValues().get(0)))
                : term.getValues().stream().anyMatch(value::equalsIgnoreCase);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the requested page.
     *
     * @param limit the largest number of rows on a page
     * @throws UnreadableException if limit or offset is out of bounds
     */
    Reply page(List<?> rows, int limit) {
        int asked = number("limit", limit, limit);
        int offset = number("offset", 0, Integer.MAX_VALUE);
        Reply reply = Reply.json(200, rows.stream().skip(offset).limit(asked).toList());
        return call.parameter("count").filter("true"::equals).isPresent()
                ? reply.with("X-Total-Count", String.valueOf(rows.size()))
                : reply;
    }

    private int number(String parameter, int otherwise, int most) {
        String text = call.parameter(parameter).orElse(String.valueOf(otherwise));
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) > most) {
            throw new UnreadableException(
                    "the query parameter " + parameter + " is \"" + text + "\", not 0 to " + most);
        }
        return Integer.parseInt(text);
    }

    /**
     * Reads the value of a field of a row.
     *
     * @param <T> the type of a row
     */
    @FunctionalInterface
    interface Column<T> {
        /** Returns the text of the value, or null. */
        @Nullable
        String value(T row, String field);
    }
}
