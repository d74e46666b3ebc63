package dev.latchkey.emulator.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text fields of {@code multipart/form-data}. */
public final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);

    private static final String NAME = "name=\"";

    private Multipart() {}

    /**
     * Reads fields.
     *
     * @param contentType the header with the boundary in it
     * @param text the body
     * @return the values by name, in order; parts that are not fields are ignored
     * @throws IllegalArgumentException if the header names no boundary
     */
    public static Map<String, List<String>> parse(String contentType, String text) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new IllegalArgumentException("multipart/form-data lacks its boundary");
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String part : text.split(Pattern.quote("--" + boundary.group(1)), -1)) {
            int headersEnd = part.indexOf("\r\n\r\n");
            if (headersEnd >= 0) {
                String name = name(part.substring(0, headersEnd));
                if (name != null) {
                    fields.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(withoutLastLineEnd(part.substring(headersEnd + 4)));
                }
            }
        }
        return fields;
    }

    private static @Nullable String name(String headers) {
        String lowerCase = headers.toLowerCase(Locale.ROOT);
        int start = Math.max(lowerCase.indexOf(" " + NAME), lowerCase.indexOf(";" + NAME));
        int end = start < 0 ? -1 : headers.indexOf('"', start + 1 + NAME.length());
        return end < 0 ? null : headers.substring(start + 1 + NAME.length(), end);
    }

    private static String withoutLastLineEnd(String value) {
        return value.endsWith("\r\n") ? value.substring(0, value.length() - 2) : value;
    }
}
