package dev.latchkey.emulator.api;

import dev.latchkey.model.query.ListQuery;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.version.ApiVersion;
import java.util.List;
import java.util.Objects;

/** Returns one page of a list that the port returns as a whole. */
final class PageOfList {
    private PageOfList() {}

    /**
     * Returns the rows of a query.
     *
     * @throws UnreadableException if limit or offset is out of its bounds
     */
    static <T> Page<T> of(List<T> all, ListQuery query) {
        int limit = Objects.requireNonNullElse(query.getLimit(), ApiVersion.PAGE_LIMIT);
        int offset = Objects.requireNonNullElse(query.getOffset(), 0);
        if (limit < 0 || limit > ApiVersion.PAGE_LIMIT) {
            throw new UnreadableException(
                    "the query parameter limit is " + limit + ", not 0 to " + ApiVersion.PAGE_LIMIT);
        }
        if (offset < 0) {
            throw new UnreadableException("the query parameter offset is " + offset + ", which is negative");
        }
        Long total = Boolean.TRUE.equals(query.getCount()) ? Long.valueOf(all.size()) : null;
        return new Page<>(all.stream().skip(offset).limit(limit).toList(), List.of(), total);
    }
}
