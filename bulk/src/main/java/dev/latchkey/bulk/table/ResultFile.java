package dev.latchkey.bulk.table;

import java.io.Closeable;
import java.util.List;

/** A file of rows with their original columns and some more. For one thread. */
public interface ResultFile extends Closeable {

    /**
     * Writes a row.
     *
     * @param row the row, as the table that the file belongs to read it
     * @param values a value for each of the added columns
     */
    void write(TableRow row, List<String> values);

    @Override
    void close();
}
