package dev.latchkey.model.tenant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One page of a list.
 *
 * @param rows the rows, in the order of the list
 * @param oddRows the rows that do not have the documented form, as received; they do not affect the other rows
 * @param total the number of rows of the whole list; null unless the query requested the count
 * @param <T> the type of a row
 */
public record Page<T>(
        List<T> rows, List<JsonNode> oddRows, @Nullable Long total) {
    /**
     * Keeps copies.
     *
     * @param rows the rows
     * @param oddRows the odd rows
     * @param total the number of rows of the whole list
     */
    public Page {
        rows = List.copyOf(rows);
        oddRows = List.copyOf(oddRows);
    }
}
