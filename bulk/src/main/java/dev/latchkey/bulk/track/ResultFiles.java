package dev.latchkey.bulk.track;

import dev.latchkey.bulk.plan.PlanHeader;
import dev.latchkey.bulk.plan.TableHash;
import dev.latchkey.bulk.table.ResultFile;
import dev.latchkey.bulk.table.Table;
import dev.latchkey.bulk.table.TableRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the rows of a table with their results: completed, failed and open ones apart. */
public final class ResultFiles {
    /** Columns that are added to the rows. */
    public static final List<String> COLUMNS = List.of("row", "state", "reason", "request");

    private ResultFiles() {}

    /** The result files. */
    public enum Kind {
        /** Rows that are completed. */
        COMPLETED,
        /** Rows that were cancelled, refused or failed; this file can be planned again as it is. */
        FAILED,
        /** Rows that are not decided yet. */
        OPEN;

        private static Kind of(RowResult result) {
            if (result.state() == RowResult.State.COMPLETED) {
                return COMPLETED;
            }
            return result.isEnded() ? FAILED : OPEN;
        }
    }

    /**
     * Writes the files, named {@code completed}, {@code failed} and {@code open} with the ending of the table's format,
     * as far as there are rows for them.
     *
     * @param header the header of the plan
     * @param table the table that was planned
     * @param report the results of the rows
     * @param folder where to; it exists
     * @return the files that were written
     * @throws IllegalArgumentException if the table is not the one that was planned
     * @throws IOException if a file cannot be read or written
     */
    public static Map<Kind, Path> write(PlanHeader header, Path table, TrackReport report, Path folder)
            throws IOException {
        if (!TableHash.sha256(table).equals(header.inputSha256())) {
            throw new IllegalArgumentException(
                    table + " is not the table that was planned: its SHA-256 is another one; name that table");
        }
        Map<Kind, ResultFile> files = new EnumMap<>(Kind.class);
        Map<Kind, Path> paths = new EnumMap<>(Kind.class);
        try (Table rows = Table.open(header.inputFormat(), Files.newInputStream(table))) {
            for (TableRow row = rows.next(); row != null; row = rows.next()) {
                RowResult result = report.get(row.getNumber());
                if (result != null) {
                    Kind kind = Kind.of(result);
                    if (!files.containsKey(kind)) {
                        Path path = folder.resolve(kind.name().toLowerCase(Locale.ROOT)
                                + header.inputFormat().getEnding());
                        OutputStream output = Files.newOutputStream(path);
                        files.put(kind, rows.results(output, COLUMNS));
                        paths.put(kind, path);
                    }
                    files.get(kind).write(row, values(row, result));
                }
            }
        } finally {
            files.values().forEach(ResultFile::close);
        }
        return paths;
    }

    private static List<String> values(TableRow row, RowResult result) {
        return List.of(
                String.valueOf(row.getNumber()),
                result.state().name(),
                result.reason() == null ? "" : result.reason(),
                result.request() == null ? "" : result.request().value());
    }
}
