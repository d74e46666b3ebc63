package dev.latchkey.feign;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Percent-encodes all characters except those that RFC 3986 calls unreserved. Feign treats {@code %41} in a value as
 * already encoded; it cannot misread the output of this class.
 */
final class PercentEncoding {
    private PercentEncoding() {}

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    static Map<String, String> encode(Map<String, String> parameters) {
        Map<String, String> encoded = new LinkedHashMap<>();
        parameters.forEach((name, value) -> encoded.put(encode(name), encode(value)));
        return encoded;
    }
}
