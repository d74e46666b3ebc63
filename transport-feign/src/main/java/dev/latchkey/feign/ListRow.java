package dev.latchkey.feign;

import dev.latchkey.model.tenant.Page;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A row of a list: in the documented form, or unreadable.
 *
 * @param value the row; null if it is unreadable
 * @param odd the unreadable row as received; null if the row is readable
 * @param <T> the type of a row
 */
record ListRow<T>(@Nullable T value, @Nullable JsonNode odd) {

    static <T> Stream<ListRow<T>> of(Page<T> page) {
        return Stream.concat(
                page.rows().stream().map(row -> new ListRow<T>(row, null)),
                page.oddRows().stream().map(row -> new ListRow<T>(null, row)));
    }
}
