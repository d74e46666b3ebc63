package dev.latchkey.feign.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request that has arrived whole.
 *
 * @param method the method
 * @param target path and query as they came
 * @param headers one value each, names in lower case
 * @param body the body, empty if there is none
 */
public record Received(String method, String target, Map<String, String> headers, String body) {

    /** The path without the query. */
    public String path() {
        return target.replaceFirst("\\?.*", "");
    }

    /** The query as it came, empty if there is none. */
    public String query() {
        return target.contains("?") ? target.substring(target.indexOf('?') + 1) : "";
    }

    /** Reads one request; null at the end of the stream. */
    static @Nullable Received read(InputStream input) throws IOException {
        String first = line(input);
        if (first == null) {
            return null;
        }
        String[] words = first.split(" ", -1);
        Map<String, String> headers = new TreeMap<>();
        String line = line(input);
        while (line != null && !line.isEmpty()) {
            int colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip(),
                    (one, other) -> one + " | " + other);
            line = line(input);
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        byte[] body = input.readNBytes(length);
        return body.length < length
                ? null
                : new Received(words[0], words[1], headers, new String(body, StandardCharsets.UTF_8));
    }

    private static @Nullable String line(InputStream input) throws IOException {
        StringBuilder line = new StringBuilder();
        int octet;
        while ((octet = input.read()) >= 0) {
            if (octet == '\n') {
                return line.toString();
            }
            if (octet != '\r') {
                line.append((char) octet);
            }
        }
        return null;
    }
}
