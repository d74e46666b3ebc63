package dev.latchkey.cli.check;

import dev.latchkey.model.json.LatchkeyJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Hashes of the values of a document, regardless of white space and the order of keys. If the text is not JSON, the
 * trimmed line is hashed instead. Not thread-safe.
 */
final class ValueHashes {
    private static final int LENGTH = 32;

    private final SourceText text;
    private final Map<String, String> known = new HashMap<>();
    private @Nullable JsonNode tree;
    private boolean parsed;

    ValueHashes(SourceText text) {
        this.text = text;
    }

    String hash(String pointer, int line) {
        JsonNode document = tree();
        return document == null
                ? known.computeIfAbsent("line " + line, key -> sha256("text " + text.line(line)))
                : known.computeIfAbsent(
                        pointer, key -> sha256("json " + canonical(document.at(JsonPointer.compile(key)))));
    }

    private @Nullable JsonNode tree() {
        if (!parsed) {
            parsed = true;
            tree = parse();
        }
        return tree;
    }

    private @Nullable JsonNode parse() {
        try {
            return LatchkeyJson.mapper().readTree(text.get());
        } catch (JacksonException e) {
            return null;
        }
    }

    private static String canonical(JsonNode value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(JsonNode value, StringBuilder out) {
        if (value.isObject()) {
            out.append('{');
            for (String key : new TreeSet<>(value.propertyNames())) {
                out.append(LatchkeyJson.mapper().writeValueAsString(key)).append(':');
                write(value.get(key), out);
                out.append(',');
            }
            out.append('}');
        } else if (value.isArray()) {
            out.append('[');
            for (JsonNode element : value) {
                write(element, out);
                out.append(',');
            }
            out.append(']');
        } else {
            out.append(value);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
