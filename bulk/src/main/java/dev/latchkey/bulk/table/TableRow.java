package dev.latchkey.bulk.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a table. */
public interface TableRow {

    /**
     * Reads a line of {@link TableFormat#JSON_LINES} as a row outside of a {@link Table}.
     *
     * @param number the number of the row, and of the line
     * @param line the line
     * @return the row; {@link #getProblem} returns the reason if it cannot be read
     */
    static TableRow ofJson(int number, String line) {
        return JsonLinesTable.row(number, line);
    }

    /** {@return the number of the row; the first one after the header is 1} */
    int getNumber();

    /** {@return the line of the file that the row begins on; the first is 1} */
    long getLine();

    /** {@return the reason why the row cannot be read; null if it can} */
    @Nullable
    String getProblem();

    /**
     * Finds a value.
     *
     * @param column the column
     * @return the trimmed cell; null if it is blank or there is no such column
     */
    @Nullable
    String get(Column column);

    /** {@return the entries of the client metadata, in the order of the columns, without empty cells} */
    Map<String, String> getMetadata();
}
