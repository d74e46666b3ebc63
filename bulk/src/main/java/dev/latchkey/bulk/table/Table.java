package dev.latchkey.bulk.table;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table row by row. Only one row is held at a time. A byte order mark is passed over. For one thread.
 */
public abstract class Table implements Closeable {
    /** Characters that one cell may have. Longer ones make a row unusable, since no field of the API takes them. */
    public static final int LONGEST_CELL = 65_536;

    /** Characters that one row may have. A quote that is never closed makes one of the rest of the file. */
    static final int LONGEST_ROW = 16 * 1024 * 1024;

    Table() {}

    /**
     * Opens a table. Closing it closes the stream.
     *
     * @param format the format
     * @param input the bytes, UTF-8
     * @return the table, before its first row
     * @throws UnusableTableException if the header is wrong or there is none
     * @throws IOException if it cannot be read
     */
    public static Table open(TableFormat format, InputStream input) throws IOException {
        Reader text = utf8(input);
        return format == TableFormat.CSV ? new CsvTable(text) : new JsonLinesTable(text);
    }

    /**
     * Reads on.
     *
     * @return the next row; null at the end. It holds until the next call
     * @throws UnusableTableException if the table cannot be read on
     */
    public abstract @Nullable TableRow next();

    /**
     * Makes a file of some of the rows, with columns in front of the others. It is a table of the same format and can
     * be read as one, since these columns are passed over then.
     *
     * @param output where to
     * @param columns the names of the columns to add, without {@link Column#RESULT} in front
     * @return the file, which closes the output
     */
    public abstract ResultFile results(OutputStream output, List<String> columns);

    private static Reader utf8(InputStream input) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(input, 1 << 16);
        bytes.mark(3);
        int first = bytes.read();
        int second = bytes.read();
        int third = bytes.read();
        if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
            throw new UnusableTableException("the table is encoded as UTF-16; save it as UTF-8");
        }
        if (first != 0xEF || second != 0xBB || third != 0xBF) {
            bytes.reset();
        }
        // Bytes that are no UTF-8 become U+FFFD, by which their rows are found.
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }
}
