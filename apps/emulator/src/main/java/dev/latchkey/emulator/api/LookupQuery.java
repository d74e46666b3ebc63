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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The query of a list: its filters, of which every term has to hold, and its page.
 *
 * @param call the call
 * @param terms the terms of the filter
 */
record LookupQuery(Call call, List<FilterTerm> terms) {

    /**
     * Reads the query of a call.
     *
     * @param fields which fields the list is filtered by, and with which operators
     * @throws UnreadableException if the filter is none, or is for another field
     */
    static LookupQuery of(Call call, Map<String, Set<FilterOperator>> fields) {
        String text = call.parameter("filters").orElse("");
        List<FilterTerm> terms = text.isBlank() ? List.of() : parse(text);
        for (FilterTerm term : terms) {
            if (!fields.getOrDefault(term.getField(), Set.of()).contains(term.getOperator())) {
                throw new UnreadableException("this list is not filtered by " + term.getField() + " "
                        + term.getOperator().getText());
            }
        }
        return new LookupQuery(call, terms);
    }

    private static List<FilterTerm> parse(String text) {
        try {
            return Filter.parse(text).getTerms();
        } catch (QuerySyntaxException e) {
            throw new UnreadableException("the query parameter filters: " + e.getMessage());
        }
    }

    /** The values that a field can have, of those that it has anywhere: fewer than all where the filter names them. */
    Collection<String> narrowed(String field, Collection<String> all) {
        return terms.stream()
                .filter(term -> term.getField().equals(field) && term.getOperator() != FilterOperator.SW)
                .findFirst()
                .<Collection<String>>map(term -> new LinkedHashSet<>(term.getValues()))
                .orElse(all);
    }

    /** The rows for which the filter holds, by the values of their fields. */
    <T> Stream<T> filter(Stream<T> rows, Column<T> column) {
        Predicate<T> all = row -> true;
        for (FilterTerm term : terms) {
            all = all.and(row -> holds(term, column.value(row, term.getField())));
        }
        return rows.filter(all);
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
     * The page that is asked for.
     *
     * @param limit the most rows on a page
     * @throws UnreadableException if limit or offset is out of its bounds
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
     * Finds what a row has in a field.
     *
     * @param <T> the type of a row
     */
    @FunctionalInterface
    interface Column<T> {
        /** The text of the value, or null. */
        @Nullable
        String value(T row, String field);
    }
}
