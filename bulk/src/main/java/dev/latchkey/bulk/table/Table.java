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
 * Reads a table row by row. Only one row is in memory at a time. A byte order mark is skipped. Not thread-safe.
 */
public abstract class Table implements Closeable {
    /**
     * The largest number of characters in a cell. A longer cell makes its row unusable, because no field of the API
     * accepts it.
     */
    public static final int LONGEST_CELL = 65_536;

    /**
     * The largest number of characters in a row. A quote that is never closed makes a single row of the rest of the
     * file.
     */
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
     * Reads the next row.
     *
     * @return the next row, valid until the next call; null at the end
     * @throws UnusableTableException if the rest of the table cannot be read
     */
    public abstract @Nullable TableRow next();

    /**
     * Creates a file for some of the rows, with additional columns before the others. It is a table of the same format,
     * and can be read as one, because the additional columns are ignored then.
     *
     * @param output the target
     * @param columns the names of the columns to add, without the prefix {@link Column#RESULT}
     * @return the file; closing it closes the output
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
        // Bytes that are not UTF-8 become U+FFFD, which marks their rows.
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }
}
