package dev.latchkey.feign;

import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.model.version.ApiVersion;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over a list page by page. The query of the first page also requests the total, so that a server that returns
 * fewer rows than requested cannot make a part look complete. A list that becomes shorter is a failure: rows that left
 * it have moved others to pages that were already read.
 */
final class PageIterator<T> implements Iterator<ListRow<T>> {
    static final int MOST = ApiVersion.PAGE_LIMIT;

    private final Map<String, String> parameters;
    private final Function<Map<String, String>, Page<T>> pages;
    private final long limit;

    private long offset;
    private boolean first = true;
    private boolean last;
    private @Nullable Long total;
    private final PageRepetition repetition = new PageRepetition();
    private Iterator<ListRow<T>> rows = List.<ListRow<T>>of().iterator();

    PageIterator(Map<String, String> parameters, Function<Map<String, String>, Page<T>> pages) {
        this.parameters = parameters;
        this.pages = pages;
        this.limit = Long.parseLong(parameters.getOrDefault("limit", String.valueOf(MOST)));
        this.offset = Long.parseLong(parameters.getOrDefault("offset", "0"));
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext() && !last) {
            turn();
        }
        return rows.hasNext();
    }

    @Override
    public ListRow<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the list has no more rows");
        }
        return rows.next();
    }

    private void turn() {
        Map<String, String> asked = new LinkedHashMap<>(parameters);
        asked.put("limit", String.valueOf(limit));
        asked.put("offset", String.valueOf(offset));
        if (first) {
            asked.putIfAbsent("count", "true");
        } else {
            asked.remove("count");
        }
        Page<T> page = pages.apply(asked);
        int count = page.rows().size() + page.oddRows().size();
        if (repetition.isRepeated(page, total != null && offset >= total)) {
            throw new TenantException.Unreadable(
                    "at row " + offset
                            + " the server answers a page again that it answered before; it does not heed offset",
                    null);
        }
        offset += count;
        if (first) {
            total = page.total();
        }
        first = false;
        if (count == 0 && limit > 0 && total != null && offset < total) {
            throw new TenantException.Unavailable(
                    "the list ended after " + offset + " of " + total
                            + " rows: it was cut short, or rows left it while it was"
                            + " read; read it again, and change nothing that takes rows off it meanwhile",
                    null);
        }
        last = count == 0 || limit == 0 || (total == null ? count < limit : offset >= total && count < limit);
        rows = ListRow.of(page).iterator();
    }
}
