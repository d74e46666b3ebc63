package dev.latchkey.bulk.table;

import java.util.Locale;

/** Formats of a table. */
public enum TableFormat {
    /** Comma-separated values with a header (RFC 4180), UTF-8. */
    CSV,
    /** One JSON object with strings per line, UTF-8. */
    JSON_LINES;

    /**
     * Determines the format from the name of a file.
     *
     * @param name the name
     * @return {@link #JSON_LINES} for {@code .jsonl} and {@code .ndjson}, else {@link #CSV}
     */
    public static TableFormat ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson") ? JSON_LINES : CSV;
    }

    /** {@return the extension of files of this format, with its dot} */
    public String getEnding() {
        return this == CSV ? ".csv" : ".jsonl";
    }
}
