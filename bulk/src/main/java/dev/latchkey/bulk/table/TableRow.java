package dev.latchkey.bulk.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a table. */
public interface TableRow {

    /**
     * Reads a row that does not come from a {@link Table}, as a line of {@link TableFormat#JSON_LINES}.
     *
     * @param number the number of the row, also taken for that of the line
     * @param line the line
     * @return the row; one that cannot be read says so in {@link #getProblem}
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
