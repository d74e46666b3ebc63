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

/** Writes the rows of a table with their results to separate files: completed, failed and open ones. */
public final class ResultFiles {
    /** The columns that are added to the rows. */
    public static final List<String> COLUMNS = List.of("row", "state", "rule", "reason", "request");

    private ResultFiles() {}

    /** The result files. */
    public enum Kind {
        /** Completed rows. */
        COMPLETED,
        /** Rows that were cancelled or rejected, or failed; this file can be planned again without changes. */
        FAILED,
        /** Rows without a final result. */
        OPEN;

        private static Kind of(RowResult result) {
            if (result.state() == RowResult.State.COMPLETED) {
                return COMPLETED;
            }
            return result.isEnded() ? FAILED : OPEN;
        }
    }

    /**
     * Writes the files, named {@code completed}, {@code failed} and {@code open} with the extension of the table's
     * format. Files without rows are not written.
     *
     * @param header the header of the plan
     * @param table the table that was planned
     * @param report the results of the rows
     * @param folder the target folder, which has to exist
     * @return the files that were written
     * @throws IllegalArgumentException if the table is not the table of the plan
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
                result.rule() == null ? "" : result.rule(),
                result.reason() == null ? "" : result.reason(),
                result.request() == null ? "" : result.request().value());
    }
}
