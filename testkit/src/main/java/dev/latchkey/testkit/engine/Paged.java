package dev.latchkey.testkit.engine;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.query.ListQuery;
import dev.latchkey.model.tenant.Page;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a list to its end, page by page as the rows are needed. */
final class Paged {
    private Paged() {}

    /**
     * All rows from the offset of a query on.
     *
     * @param query what its limit and offset say
     * @param page the page at an offset
     */
    static <T> Stream<T> stream(ListQuery query, IntFunction<Page<T>> page) {
        int limit = Objects.requireNonNullElse(query.getLimit(), ApiEdition.PAGE_LIMIT);
        int offset = Objects.requireNonNullElse(query.getOffset(), 0);
        if (limit == 0) {
            return page.apply(offset).rows().stream();
        }
        return IntStream.iterate(offset, at -> at + limit)
                .mapToObj(page)
                .takeWhile(part -> !part.rows().isEmpty())
                .flatMap(part -> part.rows().stream());
    }
}
