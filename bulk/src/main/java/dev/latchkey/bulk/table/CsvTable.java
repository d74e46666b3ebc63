package dev.latchkey.bulk.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table of comma-separated values. */
final class CsvTable extends Table {
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final CsvHeader header;
    private int number;
    private long line = 1;

    CsvTable(Reader text) {
        reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(text);
        records = reader.iterator();
        CsvRecord first = read();
        if (first == null) {
            throw new UnusableTableException("the table is empty; its first line names the columns");
        }
        header = new CsvHeader(first.getFields());
    }

    @Override
    public @Nullable TableRow next() {
        CsvRecord csvRecord = read();
        if (csvRecord == null) {
            return null;
        }
        number++;
        return new Row(number, csvRecord, header);
    }

    private @Nullable CsvRecord read() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord csvRecord = records.next();
            line = csvRecord.getStartingLineNumber();
            return csvRecord;
        } catch (CsvParseException e) {
            throw new UnusableTableException("the table cannot be read behind row " + number + ", line " + line
                    + ": a row has more than " + LONGEST_ROW
                    + " characters. Look for a quotation mark there that is never closed");
        }
    }

    @Override
    public ResultFile results(OutputStream output, List<String> columns) {
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(output, StandardCharsets.UTF_8);
        List<String> first = new ArrayList<>();
        columns.forEach(column -> first.add(Column.RESULT + column));
        for (int i = 0; i < header.titles.size(); i++) {
            if (!header.isResult(i)) {
                first.add(header.titles.get(i));
            }
        }
        writer.writeRecord(first);
        return new Results(writer, columns.size());
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static final class Row implements TableRow {
        private final int number;
        private final CsvRecord cells;
        private final CsvHeader header;

        Row(int number, CsvRecord cells, CsvHeader header) {
            this.number = number;
            this.cells = cells;
            this.header = header;
        }

        @Override
        public int getNumber() {
            return number;
        }

        @Override
        public long getLine() {
            return cells.getStartingLineNumber();
        }

        @Override
        public @Nullable String getProblem() {
            int width = header.titles.size();
            if (cells.getFieldCount() != width) {
                return "the row has " + cells.getFieldCount() + (cells.getFieldCount() == 1 ? " cell" : " cells")
                        + ", but the header names " + width + "; quote cells that contain commas";
            }
            for (int i = 0; i < width; i++) {
                String problem = Cells.problem(header.titles.get(i), cells.getField(i));
                if (problem != null) {
                    return problem;
                }
            }
            return null;
        }

        @Override
        public @Nullable String get(Column column) {
            int place = header.place(column);
            return place < 0 || place >= cells.getFieldCount() ? null : Cells.value(cells.getField(place));
        }

        @Override
        public Map<String, String> getMetadata() {
            if (header.metadataKeys.isEmpty()) {
                return Map.of();
            }
            Map<String, String> entries = new LinkedHashMap<>();
            for (int i = 0; i < header.metadataKeys.size(); i++) {
                String cell = Cells.value(cells.getField(header.metadataPlaces.get(i)));
                if (cell != null) {
                    entries.put(header.metadataKeys.get(i), cell);
                }
            }
            return entries;
        }
    }

    /** Writes rows with the added columns first, so that a row with too many cells is not changed. */
    private static final class Results implements ResultFile {
        private final CsvWriter writer;
        private final int added;

        Results(CsvWriter writer, int added) {
            this.writer = writer;
            this.added = added;
        }

        @Override
        public void write(TableRow row, List<String> values) {
            if (values.size() != added) {
                throw new IllegalArgumentException(values.size() + " values for " + added + " columns");
            }
            Row csv = (Row) row;
            List<String> cells = new ArrayList<>(values);
            for (int i = 0; i < csv.cells.getFieldCount(); i++) {
                if (!csv.header.isResult(i)) {
                    cells.add(csv.cells.getField(i));
                }
            }
            writer.writeRecord(cells);
        }

        @Override
        public void close() {
            try {
                writer.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
