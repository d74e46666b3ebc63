package dev.latchkey.testkit.engine;

import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.FilterTerm;
import dev.latchkey.model.query.ListQuery;
import dev.latchkey.model.query.QuerySyntaxException;
import dev.latchkey.model.query.SortKey;
import dev.latchkey.model.query.Sorter;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.FilterOperator;
import dev.latchkey.model.version.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One of the lists: rejects queries that the API version does not document, and executes the others.
 *
 * @param <T> the type of the records
 */
final class Listing<T> {
    private final Operation operation;
    private final Map<String, ListColumn<T, ?>> columns;

    /**
     * @param columns the fields for filters and sorters, by their documented names
     */
    Listing(Operation operation, Map<String, ListColumn<T, ?>> columns) {
        this.operation = operation;
        this.columns = columns;
    }

    /** Returns the rows of a query, converted to the caller's view. */
    <R> Page<R> rows(PageWindow extent, ApiVersion apiVersion, ListQuery query, List<T> all, Function<T, R> view) {
        int limit = Objects.requireNonNullElse(query.getLimit(), ApiVersion.PAGE_LIMIT);
        int offset = Objects.requireNonNullElse(query.getOffset(), 0);
        if (limit < 0 || limit > ApiVersion.PAGE_LIMIT) {
            throw Refusal.invalid("limit is " + limit + ", not 0 to " + ApiVersion.PAGE_LIMIT);
        }
        if (offset < 0) {
            throw Refusal.invalid("offset is " + offset + ", which is negative");
        }
        Predicate<T> filter = filter(apiVersion, query.getFilters());
        Comparator<T> order = order(apiVersion, query.getSorters());
        List<T> rows = new ArrayList<>(all.stream().filter(filter).toList());
        if (order != null) {
            rows.sort(order);
        }
        Long total = Boolean.TRUE.equals(query.getCount()) ? Long.valueOf(rows.size()) : null;
        long most = extent == PageWindow.TO_THE_END && limit > 0 ? Long.MAX_VALUE : limit;
        return new Page<>(rows.stream().skip(offset).limit(most).map(view).toList(), List.of(), total);
    }

    private Predicate<T> filter(ApiVersion apiVersion, @Nullable String text) {
        if (text == null) {
            return row -> true;
        }
        Filter filter;
        try {
            filter = Filter.parse(text);
        } catch (QuerySyntaxException e) {
            throw Refusal.invalid("filters cannot be read: " + e.getReason());
        }
        Map<FilterTerm, Predicate<T>> terms = new HashMap<>();
        Map<String, Set<FilterOperator>> offered = apiVersion.filters(operation);
        for (FilterTerm term : filter.getTerms()) {
            if (!offered.getOrDefault(term.getField(), Set.of()).contains(term.getOperator())) {
                throw Refusal.invalid(
                        operation + " cannot be filtered by " + term.getField() + " " + term.getOperator());
            }
            terms.put(term, column(term.getField()).passing(term));
        }
        return row ->
                filter.test(term -> Objects.requireNonNull(terms.get(term)).test(row));
    }

    private @Nullable Comparator<T> order(ApiVersion apiVersion, @Nullable String text) {
        if (text == null) {
            return null;
        }
        Sorter sorter;
        try {
            sorter = Sorter.parse(text);
        } catch (QuerySyntaxException e) {
            throw Refusal.invalid("sorters cannot be read: " + e.getReason());
        }
        Comparator<T> order = null;
        for (SortKey key : sorter.getKeys()) {
            if (!apiVersion.sorters(operation).contains(key.getField())) {
                throw Refusal.invalid(operation + " cannot be sorted by " + key.getField());
            }
            Comparator<T> next = column(key.getField()).order(key.isDescending());
            order = order == null ? next : order.thenComparing(next);
        }
        return order;
    }

    private ListColumn<T, ?> column(String field) {
        ListColumn<T, ?> column = columns.get(field);
        if (column == null) {
            throw new IllegalStateException(operation + " has no column " + field);
        }
        return column;
    }
}
