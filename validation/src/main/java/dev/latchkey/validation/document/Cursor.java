package dev.latchkey.validation.document;

import dev.latchkey.model.json.IsoDateTime;
import dev.latchkey.model.json.LatchkeyJson;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Walks a document token by token, knows where it is, and keeps the reported problems. Text that is not JSON ends the
 * walk: from then on there is no next key and no next element, so that every reader finishes with what it has.
 */
final class Cursor {
    private final JsonParser parser;
    private final @Nullable Positions positions;
    private final @Nullable Problems problems;
    private @Nullable List<Integer> emptyLists;
    private int node = Positions.ROOT;
    private boolean broken;
    private boolean abandoned;

    private Cursor(JsonParser parser, @Nullable Positions positions, @Nullable Problems problems) {
        this.parser = parser;
        this.positions = positions;
        this.problems = problems;
    }

    /** Walks and remembers the position of each value. */
    static Cursor withPlaces(JsonParser parser) {
        return new Cursor(parser, new Positions(), new Problems());
    }

    /** Walks without remembering places. The walk is abandoned at the first problem. */
    static Cursor withoutPlaces(JsonParser parser) {
        return new Cursor(parser, null, null);
    }

    /** Steps to the document's value; false if there is none. */
    boolean start() {
        JsonToken token = next();
        if (token != null) {
            enter(null);
        } else if (!broken) {
            report(Problem.Kind.SYNTAX, Position.START, "the document is empty; a JSON object is expected", true, null);
            broken = true;
        }
        return token != null;
    }

    /** Makes sure that nothing follows the document's value. */
    void finish() {
        if (!broken && next() != null) {
            report(Problem.Kind.SYNTAX, here(), "something follows the end of the document", true, null);
            broken = true;
        }
    }

    /** Steps to the next key of the current object; null at its end. */
    @Nullable
    String nextKey() {
        return next() == JsonToken.PROPERTY_NAME ? parser.currentName() : null;
    }

    /** Steps to the next element of the current list; false at its end. */
    boolean nextElement() {
        JsonToken token = next();
        return token != null && token != JsonToken.END_ARRAY;
    }

    /**
     * Steps into the value of the key that the cursor stands at.
     *
     * @return the value around it, to {@link #leave} to
     */
    int enterValue(String key) {
        return next() == null ? node : enter(key);
    }

    /**
     * Steps into the value of a key, remembering the place of the key instead of the value's.
     *
     * @return the value around it, to {@link #leave} to
     */
    int enterValueAtKey(String key) {
        int outer = enter(key);
        next();
        return outer;
    }

    /**
     * Steps into the list element that the cursor stands at.
     *
     * @return the value around it, to {@link #leave} to
     */
    int enterElement(int index) {
        return enter(positions == null ? null : index);
    }

    private int enter(@Nullable Object step) {
        int outer = node;
        if (positions != null) {
            TokenStreamLocation at = parser.currentTokenLocation();
            node = positions.add(outer, step, at.getLineNr(), at.getColumnNr());
        }
        return outer;
    }

    void leave(int outer) {
        node = outer;
    }

    boolean at(JsonToken token) {
        return !broken && parser.currentToken() == token;
    }

    String text() {
        try {
            return parser.getString();
        } catch (RuntimeException e) {
            breakOff(e);
            return "";
        }
    }

    /** The date-time that the current string is; null if the string cannot be read. */
    @Nullable
    OffsetDateTime dateTime() {
        char[] text;
        int start;
        int length;
        try {
            text = parser.getStringCharacters();
            start = parser.getStringOffset();
            length = parser.getStringLength();
        } catch (RuntimeException e) {
            breakOff(e);
            return null;
        }
        return IsoDateTime.parse(text, start, length);
    }

    /** Remembers that the current value is a list with nothing in it, which the model cannot tell from none. */
    void noteEmptyList() {
        List<Integer> lists = emptyLists == null ? new ArrayList<>() : emptyLists;
        lists.add(node);
        emptyLists = lists;
    }

    /** Reports a field of the document's own object that was written as an empty list. */
    void reportIfEmptyList(String key, Problem.Kind kind, Supplier<String> message) {
        if (emptyLists == null) {
            return;
        }
        if (positions == null || problems == null) {
            abandon();
            return;
        }
        for (int list : emptyLists) {
            if (positions.pointer(list).equals("/" + key)) {
                problems.add(new Problem(kind, "/" + key, positions.position(list), message.get(), false, null));
            }
        }
    }

    /** Reads the current value as a JSON tree without checking its content. */
    @Nullable
    JsonNode tree() {
        if (broken) {
            return null;
        }
        try {
            return Trees.READER.readTree(parser);
        } catch (RuntimeException e) {
            breakOff(e);
            return null;
        }
    }

    /** Passes over the current value. */
    void skip() {
        if (broken) {
            return;
        }
        try {
            parser.skipChildren();
        } catch (RuntimeException e) {
            breakOff(e);
        }
    }

    /** Reports that the current value is of another type than its field, and passes over it. */
    void wrongType(String expected) {
        wrongType(Problem.Kind.TYPE, expected + " is expected here");
    }

    /** Reports that the current value is of another type than a rule wants, and passes over it. */
    void wrongType(Problem.Kind kind, String expectation) {
        wrongType(kind, expectation, null);
    }

    /** Reports that a string is wanted, suggesting the very letters of a number, true or false, and passes over it. */
    void wantsString(Problem.Kind kind, String expectation) {
        boolean plain = at(JsonToken.VALUE_NUMBER_INT)
                || at(JsonToken.VALUE_NUMBER_FLOAT)
                || at(JsonToken.VALUE_TRUE)
                || at(JsonToken.VALUE_FALSE);
        wrongType(kind, expectation, plain ? text() : null);
    }

    private void wrongType(Problem.Kind kind, String expectation, @Nullable String suggestion) {
        if (!broken) {
            report(kind, null, expectation + ", but this is " + found(), true, suggestion);
            skip();
        }
    }

    /** Reports a value that cannot be read into the model. */
    void unreadable(Problem.Kind kind, String message) {
        report(kind, message, true);
    }

    /** Reports a value that is in the model nevertheless. */
    void readable(Problem.Kind kind, String message) {
        report(kind, message, false);
    }

    private void report(Problem.Kind kind, String message, boolean unreadable) {
        if (!broken) {
            report(kind, null, message, unreadable, null);
        }
    }

    /** Reports something about the current value, at its own place if no other is known. */
    private void report(
            Problem.Kind kind, @Nullable Position at, String message, boolean unreadable, @Nullable String suggestion) {
        if (positions == null || problems == null) {
            abandon();
        } else {
            Position place = at == null ? positions.position(node) : at;
            problems.add(new Problem(kind, positions.pointer(node), place, message, unreadable, suggestion));
        }
    }

    private void abandon() {
        abandoned = true;
        broken = true;
    }

    /** Describes the current value. */
    private String found() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    /** The places of all values; empty if they were not to be remembered. */
    Positions positions() {
        return positions == null ? new Positions() : positions;
    }

    /** Checks whether a walk without places met a problem, so that its result must be discarded. */
    boolean isAbandoned() {
        return abandoned;
    }

    Problems problems() {
        return problems == null ? new Problems() : problems;
    }

    /** Checks whether the walk ended before the document did. */
    boolean isBroken() {
        return broken;
    }

    private @Nullable JsonToken next() {
        if (broken) {
            return null;
        }
        try {
            return parser.nextToken();
        } catch (RuntimeException e) {
            breakOff(e);
            return null;
        }
    }

    /** Ends the reading after a failure of the parser; a parser of the caller's may throw anything. */
    private void breakOff(RuntimeException e) {
        TokenStreamLocation location = e instanceof JacksonException jackson ? jackson.getLocation() : null;
        Position at = location == null ? here() : position(location);
        if (e instanceof StreamConstraintsException limit) {
            tooLarge(at, reason(limit));
        } else if (e instanceof StreamReadException syntax) {
            breakOff(Problem.Kind.SYNTAX, at, "this is not JSON: " + reason(syntax));
        } else if (e instanceof NumberFormatException || e instanceof MismatchedInputException) {
            breakOff(Problem.Kind.LIMIT, at, "a number is out of range");
        } else {
            breakOff(Problem.Kind.SYNTAX, at, "the parser failed here: " + Excerpt.of(String.valueOf(e.getMessage())));
        }
    }

    /** Ends the walk because the document is too large to be checked. */
    void tooLarge(String reason) {
        if (!broken) {
            tooLarge(null, reason);
        }
    }

    private void tooLarge(@Nullable Position at, String reason) {
        breakOff(Problem.Kind.LIMIT, at, "the document is too large to be read: " + reason);
    }

    private void breakOff(Problem.Kind kind, @Nullable Position at, String message) {
        report(kind, at, message, true, null);
        broken = true;
    }

    /** The parser's complaint, without the parts that only its own users understand. */
    private static String reason(JacksonException e) {
        return ParserMessage.forReaders(String.valueOf(e.getOriginalMessage()));
    }

    private Position here() {
        return position(parser.currentTokenLocation());
    }

    private static Position position(TokenStreamLocation location) {
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** Reads values whose content is not checked, which most documents do not have. */
    private static final class Trees {
        static final ObjectReader READER =
                LatchkeyJson.mapper().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }
}
