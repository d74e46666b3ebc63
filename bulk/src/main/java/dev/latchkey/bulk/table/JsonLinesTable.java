package dev.latchkey.bulk.table;

import dev.latchkey.model.json.LatchkeyJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/** A table with one JSON object per line. */
final class JsonLinesTable extends Table {
    private static final ObjectReader READER =
            LatchkeyJson.mapper().reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private final BufferedReader reader;
    private int number;
    private long line;

    JsonLinesTable(Reader text) {
        reader = new BufferedReader(text, 1 << 16);
    }

    static TableRow row(int number, String line) {
        return new Row(number, number, line);
    }

    @Override
    public @Nullable TableRow next() {
        try {
            String text = readLine();
            while (text != null && text.isBlank()) {
                text = readLine();
            }
            if (text == null) {
                return null;
            }
            number++;
            return new Row(number, line, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a line of limited length, so that another kind of file cannot exhaust the memory. */
    private @Nullable String readLine() throws IOException {
        StringBuilder text = new StringBuilder();
        int next = reader.read();
        if (next < 0) {
            return null;
        }
        line++;
        while (next >= 0 && next != '\n') {
            if (text.length() == LONGEST_ROW) {
                throw new UnusableTableException("line " + line + " has more than " + LONGEST_ROW
                        + " characters; write one object on each line");
            }
            text.append((char) next);
            next = reader.read();
        }
        return text.toString();
    }

    @Override
    public ResultFile results(OutputStream output, List<String> columns) {
        return new Results(new OutputStreamWriter(output, StandardCharsets.UTF_8), columns);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static final class Row implements TableRow {
        private final int number;
        private final long line;
        private final String text;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final Map<String, String> metadata = new LinkedHashMap<>();
        private @Nullable ObjectNode json;
        private @Nullable String problem;

        Row(int number, long line, String text) {
            this.number = number;
            this.line = line;
            this.text = text;
            try {
                JsonNode node = READER.readTree(text);
                if (node instanceof ObjectNode object) {
                    json = object;
                    object.properties().forEach(entry -> read(entry.getKey(), entry.getValue()));
                } else {
                    problem = "the line is not a JSON object";
                }
            } catch (JacksonException e) {
                problem = "the line is not JSON: " + e.getOriginalMessage();
            }
        }

        private void read(String key, JsonNode value) {
            if (key.startsWith(Column.RESULT) || value.isNull()) {
                return;
            }
            if (key.equals("metadata") && value.isObject()) {
                value.properties().forEach(entry -> read(Column.METADATA + entry.getKey(), entry.getValue()));
            } else if (!value.isString()) {
                problem(key + " is not a string; put it into quotation marks");
            } else {
                String cellProblem = Cells.problem(key, value.asString());
                if (cellProblem != null) {
                    problem(cellProblem);
                } else if (key.startsWith(Column.METADATA)) {
                    metadata(key, value.asString());
                } else if (Column.find(key) == null) {
                    problem(CsvHeader.unknown(key));
                } else {
                    values.put(key, value.asString());
                }
            }
        }

        private void metadata(String key, String value) {
            try {
                String entry = Cells.value(value);
                if (entry != null) {
                    metadata.put(Keys.metadata(key), entry);
                }
            } catch (UnusableTableException e) {
                problem(e.getMessage());
            }
        }

        private void problem(@Nullable String found) {
            problem = problem == null ? found : problem;
        }

        @Override
        public int getNumber() {
            return number;
        }

        @Override
        public long getLine() {
            return line;
        }

        @Override
        public @Nullable String getProblem() {
            return problem;
        }

        @Override
        public @Nullable String get(Column column) {
            return Cells.value(values.get(column.getTitle()));
        }

        @Override
        public Map<String, String> getMetadata() {
            return metadata;
        }

        /**
         * Replaces the result columns of an object; a line that is not an object is wrapped, so that it stays unusable.
         */
        ObjectNode with(Map<String, String> added) {
            ObjectNode out = LatchkeyJson.mapper().createObjectNode();
            added.forEach(out::put);
            if (json == null) {
                return out.put("line", text);
            }
            json.properties().stream()
                    .filter(entry -> !entry.getKey().startsWith(Column.RESULT))
                    .forEach(entry -> out.set(entry.getKey(), entry.getValue()));
            return out;
        }
    }

    private static final class Results implements ResultFile {
        private final Writer writer;
        private final List<String> columns;

        Results(Writer writer, List<String> columns) {
            this.writer = writer;
            this.columns = List.copyOf(columns);
        }

        @Override
        public void write(TableRow row, List<String> values) {
            Map<String, String> added = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                added.put(Column.RESULT + columns.get(i), values.get(i));
            }
            try {
                writer.write(LatchkeyJson.mapper().writeValueAsString(((Row) row).with(added)));
                writer.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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
