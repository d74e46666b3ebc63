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

    /** {@return the number of the row; the first one behind the header is 1} */
    int getNumber();

    /** {@return the line of the file that the row begins on; the first is 1} */
    long getLine();

    /** {@return why the row cannot be read, in words; null if it can} */
    @Nullable
    String getProblem();

    /**
     * Finds a value.
     *
     * @param column the column
     * @return the cell without white space around it; null if it is blank or there is no such column
     */
    @Nullable
    String get(Column column);

    /** {@return the entries of the client metadata, in the order of the columns; an empty cell makes no entry} */
    Map<String, String> getMetadata();
}
