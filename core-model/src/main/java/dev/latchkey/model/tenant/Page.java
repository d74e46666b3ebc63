package dev.latchkey.model.tenant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A part of a list.
 *
 * @param rows the rows, in the order of the list
 * @param oddRows the rows that are not of the documented form, as they came; the other rows are read all the same
 * @param total how many rows the whole list has; null unless the query asked for the count
 * @param <T> the type of a row
 */
public record Page<T>(
        List<T> rows, List<JsonNode> oddRows, @Nullable Long total) {
    /**
     * Keeps copies.
     *
     * @param rows the rows
     * @param oddRows the odd rows
     * @param total how many rows the whole list has
     */
    public Page {
        rows = List.copyOf(rows);
        oddRows = List.copyOf(oddRows);
    }
}
