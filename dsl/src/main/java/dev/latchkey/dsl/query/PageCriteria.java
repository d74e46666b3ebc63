package dev.latchkey.dsl.query;

import dev.latchkey.dsl.InvalidRequestException;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.FilterTerm;
import dev.latchkey.model.query.SortKey;
import dev.latchkey.model.query.Sorter;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.FilterOperator;
import dev.latchkey.model.version.Operation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page, filter and order of a list query.
 *
 * @param operation the list
 * @param filter the filter
 * @param sorter the order
 * @param limit the largest number of rows
 * @param offset the number of rows to skip
 * @param count whether to count all rows
 */
record PageCriteria(
        Operation operation,
        @Nullable Filter filter,
        @Nullable Sorter sorter,
        @Nullable Integer limit,
        @Nullable Integer offset,
        @Nullable Boolean count) {

    static PageCriteria of(Operation operation) {
        return new PageCriteria(operation, null, null, null, null, null);
    }

    PageCriteria where(Filter more) {
        return new PageCriteria(operation, filter == null ? more : filter.and(more), sorter, limit, offset, count);
    }

    PageCriteria withoutFilter() {
        return new PageCriteria(operation, null, sorter, limit, offset, count);
    }

    PageCriteria sorted(Sorter next) {
        return new PageCriteria(operation, filter, sorter == null ? next : sorter.then(next), limit, offset, count);
    }

    PageCriteria limit(int rows) {
        if (rows < 0 || rows > ApiVersion.PAGE_LIMIT) {
            throw new InvalidRequestException(
                    "limit(rows)",
                    rows + " is not from 0 to " + ApiVersion.PAGE_LIMIT,
                    "ask for more rows page by page, with offset(rows)");
        }
        return new PageCriteria(operation, filter, sorter, rows, offset, count);
    }

    PageCriteria offset(int rows) {
        if (rows < 0) {
            throw new InvalidRequestException("offset(rows)", rows + " is negative", "the first row has offset 0");
        }
        return new PageCriteria(operation, filter, sorter, limit, rows, count);
    }

    PageCriteria counted() {
        return new PageCriteria(operation, filter, sorter, limit, offset, true);
    }

    @Nullable
    String filters() {
        return filter == null ? null : filter.toString();
    }

    @Nullable
    String sorters() {
        return sorter == null ? null : sorter.toString();
    }

    /** Rejects filters and sort keys that the documents of an API version do not list. */
    void keep(ApiVersion apiVersion) {
        apiVersion.endpoint(operation);
        Map<String, Set<FilterOperator>> fields = apiVersion.filters(operation);
        for (FilterTerm term : filter == null ? List.<FilterTerm>of() : filter.getTerms()) {
            if (!fields.getOrDefault(term.getField(), Set.of()).contains(term.getOperator())) {
                throw new InvalidRequestException(
                        "build(" + apiVersion + ")",
                        operation + " does not take " + term.getField() + " " + term.getOperator(),
                        "it takes " + describe(fields));
            }
        }
        Set<String> sortable = apiVersion.sorters(operation);
        for (SortKey key : sorter == null ? List.<SortKey>of() : sorter.getKeys()) {
            if (!sortable.contains(key.getField())) {
                throw new InvalidRequestException(
                        "build(" + apiVersion + ")",
                        operation + " is not sorted by " + key.getField(),
                        "it is sorted by " + String.join(", ", sortable));
            }
        }
    }

    private static String describe(Map<String, Set<FilterOperator>> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + " with "
                        + field.getValue().stream().map(FilterOperator::getText).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }
}
