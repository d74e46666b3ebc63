package dev.latchkey.bulk.table;

import java.io.Closeable;
import java.util.List;

/** A file of rows with their original and additional columns. Not thread-safe. */
public interface ResultFile extends Closeable {

    /**
     * Writes a row.
     *
     * @param row the row, as read by the table of this file
     * @param values a value for each of the added columns
     */
    void write(TableRow row, List<String> values);

    @Override
    void close();
}
