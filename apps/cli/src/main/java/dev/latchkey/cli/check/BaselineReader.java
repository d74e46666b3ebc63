package dev.latchkey.cli.check;

import dev.latchkey.cli.shell.TextProblem;
import dev.latchkey.cli.shell.WrongTextException;
import dev.latchkey.model.json.LatchkeyJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads a baseline token by token, so that everything that is wrong with it has a place. */
final class BaselineReader {
    static final String INPUT = "input";
    static final String POINTER = "pointer";
    static final String RULE = "rule";
    static final String VALUE = "value";
    static final String COUNT = "count";

    private static final String VERSION = "version";
    private static final String FINDINGS = "findings";
    private static final String ANEW = "or delete the file and create it again with --update-baseline";
    private static final JsonFactory FACTORY = LatchkeyJson.factory()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Predicate<String> rules;
    private final Map<Fingerprint, Integer> counts = new TreeMap<>();
    private String at = "";

    BaselineReader(Predicate<String> rules) {
        this.rules = rules;
    }

    Baseline read(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            baseline(parser);
            return new Baseline(counts);
        } catch (JacksonException e) {
            String problem = e.getOriginalMessage().replaceFirst(" \\(start marker at .*\\)", "");
            throw wrong(e.getLocation(), "this JSON cannot be read: " + problem + "; correct it, " + ANEW, e);
        }
    }

    private void baseline(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw wrong(parser, "a baseline is one JSON object; correct it, " + ANEW);
        }
        boolean versioned = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            at = "/" + key;
            if (key.equals(VERSION)) {
                version(parser);
                versioned = true;
            } else if (key.equals(FINDINGS)) {
                findings(parser);
            } else {
                throw wrong(parser, "there is no such key; use " + FINDINGS + ", " + VERSION);
            }
        }
        at = "";
        if (!versioned) {
            throw wrong(parser, "\"version\" is missing; add \"version\": " + Baseline.VERSION + ", " + ANEW);
        }
        if (parser.nextToken() != null) {
            throw wrong(parser, "a baseline is one JSON object; correct it, " + ANEW);
        }
    }

    private void version(JsonParser parser) {
        if (parser.nextToken() != JsonToken.VALUE_NUMBER_INT
                || !parser.getNumberValue().equals(Baseline.VERSION)) {
            throw wrong(
                    parser,
                    "this version is not known, only " + Baseline.VERSION + " is; use a newer latchkey, " + ANEW);
        }
    }

    private void findings(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            throw wrong(parser, "write a list");
        }
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            at = "/" + FINDINGS + "/" + index;
            finding(parser);
        }
    }

    private void finding(JsonParser parser) {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw wrong(parser, "write an object");
        }
        TokenStreamLocation start = parser.currentTokenLocation();
        String entry = at;
        Map<String, String> texts = new TreeMap<>();
        int count = 1;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            at = entry + "/" + key;
            if (key.equals(COUNT)) {
                count = count(parser);
            } else {
                texts.put(key, text(parser, key));
            }
        }
        at = entry;
        Fingerprint finding = new Fingerprint(
                require(texts, INPUT, start),
                require(texts, POINTER, start),
                require(texts, RULE, start),
                require(texts, VALUE, start));
        // A merge can leave two lines for the same finding.
        counts.merge(finding, count, BaselineReader::sum);
    }

    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }

    private int count(JsonParser parser) {
        if (parser.nextToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberValue() instanceof Integer count
                && count > 0) {
            return count;
        }
        throw wrong(parser, "write a whole number above 0");
    }

    private String text(JsonParser parser, String key) {
        if (!List.of(INPUT, POINTER, RULE, VALUE).contains(key)) {
            throw wrong(parser, "there is no such key; use count, input, pointer, rule, value");
        }
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
            throw wrong(parser, "write a text");
        }
        String text = parser.getString();
        if (key.equals(RULE) && !rules.test(text)) {
            throw wrong(parser, "there is no rule \"" + text + "\"; take out the entry, " + ANEW);
        }
        return text;
    }

    private String require(Map<String, String> texts, String key, TokenStreamLocation start) {
        String text = texts.get(key);
        if (text == null) {
            throw wrong(start, "\"" + key + "\" is missing; add it, or take out the entry", null);
        }
        return text;
    }

    private WrongTextException wrong(JsonParser parser, String message) {
        return wrong(parser.currentTokenLocation(), message, null);
    }

    private WrongTextException wrong(@Nullable TokenStreamLocation place, String message, @Nullable Throwable cause) {
        return new WrongTextException(
                new TextProblem(
                        place == null ? 1 : Math.max(1, place.getLineNr()),
                        place == null ? 1 : Math.max(1, place.getColumnNr()),
                        (at.isEmpty() || cause != null ? "" : at + ": ") + message),
                cause);
    }
}
