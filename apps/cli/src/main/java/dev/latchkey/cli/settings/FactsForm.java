package dev.latchkey.cli.settings;

import dev.latchkey.cli.shell.TextProblem;
import dev.latchkey.validation.text.NearNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Finds problems in facts that a reader would accept silently: unknown keys and words, and nulls. All of them are found
 * at once. Not thread-safe.
 */
final class FactsForm {
    private final JsonParser parser;
    private final List<TextProblem> problems = new ArrayList<>();

    private FactsForm(JsonParser parser) {
        this.parser = parser;
    }

    /** Finds the problems of one JSON value, with the parser at its start. */
    static List<TextProblem> findProblems(JsonParser parser) {
        FactsForm form = new FactsForm(parser);
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            form.object("", "");
        }
        return form.problems;
    }

    private void value(String place, String pointer) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            object(place, pointer);
        } else if (token == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                value(place + "/*", pointer + "/" + i);
            }
        } else if (token == JsonToken.VALUE_NULL && !isAnswered(place)) {
            boolean inList = parser.streamReadContext().inArray();
            add(pointer, "null stands for nothing here; leave " + (inList ? "it" : "the key") + " out");
        } else if (token == JsonToken.VALUE_STRING) {
            word(place, pointer, parser.getString());
        }
    }

    private void object(String place, String pointer) {
        List<String> keys = keys(place, null);
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            if (keys == null || keys.contains(key)) {
                keys = keys(place, key);
                String step = keys == null ? "*" : key;
                parser.nextToken();
                value(place + "/" + step, pointer + "/" + escaped(key));
            } else {
                unknown(place, pointer, key, keys);
                parser.nextToken();
                parser.skipChildren();
            }
        }
    }

    /** The keys of an object, of which one is known already: the configuration of an item has one form or the other. */
    private static @Nullable List<String> keys(String place, @Nullable String known) {
        List<String> keys = FactsKeys.at(place);
        if (keys == null || !place.equals(FactsKeys.ITEM)) {
            return keys;
        }
        if (known == null) {
            return Stream.concat(keys.stream(), FactsKeys.ANSWER.stream()).toList();
        }
        return FactsKeys.ANSWER.contains(known) ? FactsKeys.ANSWER : keys;
    }

    /** A tenant may answer more than is documented; but what looks like a documented key is one that is misspelt. */
    private void unknown(String place, String pointer, String key, List<String> keys) {
        List<String> misspelt =
                keys.stream().filter(known -> NearNames.isMisspelt(key, known)).toList();
        if (place.startsWith("/config") && misspelt.isEmpty()) {
            return;
        }
        List<String> near = misspelt.isEmpty() ? NearNames.offers(key, keys) : misspelt;
        List<String> sorted = keys.stream().sorted().toList();
        add(pointer, "there is no key \"" + key + "\" here; " + advice(near, "use ", sorted));
    }

    private void word(String place, String pointer, String word) {
        List<String> words = FactsKeys.wordsAt(place);
        if (words == null || words.contains(word)) {
            return;
        }
        add(
                pointer,
                "\"" + word + "\" is not known; " + advice(NearNames.offers(word, words), "choose one of ", words));
    }

    private static String advice(List<String> near, String verb, List<String> all) {
        return near.isEmpty() ? verb + String.join(", ", all) : "did you mean " + String.join(" or ", near) + "?";
    }

    /** Checks whether this is part of an API response, where null means that a value is not set. */
    private static boolean isAnswered(String place) {
        return place.startsWith("/config/") || place.startsWith("/configV2/") || place.startsWith(FactsKeys.ITEM + "/");
    }

    private void add(String pointer, String message) {
        TokenStreamLocation at = parser.currentTokenLocation();
        problems.add(new TextProblem(
                at.getLineNr(), at.getColumnNr(), pointer.isEmpty() ? message : pointer + ": " + message));
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
