package dev.latchkey.validation.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Walks a document token by token, knows where it is, and keeps the problems it is told of. Text that is not JSON ends
 * the walk: from then on there is no next key and no next element, so that every reader finishes with what it has.
 */
final class Cursor {
    private final JsonParser parser;
    private final Positions positions = new Positions();
    private final Problems problems = new Problems();
    private final List<Integer> emptyLists = new ArrayList<>();
    private int node = Positions.ROOT;
    private boolean broken;

    Cursor(JsonParser parser) {
        this.parser = parser;
    }

    /** Steps to the document's value; false if there is none. */
    boolean start() {
        JsonToken token = next();
        if (token != null) {
            node = add(Positions.ROOT, null);
        } else if (!broken) {
            report(Problem.Kind.SYNTAX, "", Position.START, "the document is empty; a JSON object is expected", true);
            broken = true;
        }
        return token != null;
    }

    /** Makes sure that nothing follows the document's value. */
    void finish() {
        if (!broken && next() != null) {
            report(Problem.Kind.SYNTAX, "", here(), "something follows the end of the document", true);
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
        return enter(index);
    }

    private int enter(Object step) {
        int outer = node;
        node = add(outer, step);
        return outer;
    }

    private int add(int parent, @Nullable Object step) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return positions.add(parent, step, at.getLineNr(), at.getColumnNr());
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

    /** Remembers that the current value is a list with nothing in it, which the model cannot tell from none. */
    void noteEmptyList() {
        emptyLists.add(node);
    }

    /** Reports a field of the document's own object that was written as an empty list. */
    void reportIfEmptyList(String key, Problem.Kind kind, String message) {
        for (int list : emptyLists) {
            if (positions.pointer(list).equals("/" + key)) {
                report(kind, positions.pointer(list), positions.position(list), message, false);
            }
        }
    }

    /** Takes the current value whole, as JSON that nobody looks into. */
    @Nullable
    JsonNode tree() {
        if (broken) {
            return null;
        }
        try {
            return parser.readValueAsTree();
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
            report(
                    kind,
                    positions.pointer(node),
                    positions.position(node),
                    expectation + ", but this is " + found(),
                    true,
                    suggestion);
            skip();
        }
    }

    /** Reports a value that cannot be taken into the model. */
    void unreadable(Problem.Kind kind, String message) {
        report(kind, message, true);
    }

    /** Reports a value that is in the model all the same. */
    void readable(Problem.Kind kind, String message) {
        report(kind, message, false);
    }

    private void report(Problem.Kind kind, String message, boolean unreadable) {
        if (!broken) {
            report(kind, positions.pointer(node), positions.position(node), message, unreadable);
        }
    }

    private void report(Problem.Kind kind, String pointer, Position at, String message, boolean unreadable) {
        report(kind, pointer, at, message, unreadable, null);
    }

    private void report(
            Problem.Kind kind,
            String pointer,
            Position at,
            String message,
            boolean unreadable,
            @Nullable String suggestion) {
        problems.add(new Problem(kind, pointer, at, message, unreadable, suggestion));
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

    Positions positions() {
        return positions;
    }

    Problems problems() {
        return problems;
    }

    /** Tells whether the walk ended before the document did. */
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

    /** Whatever a parser throws, the document cannot be read further; a parser of the caller's may throw anything. */
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

    /** Ends the walk because what was read so far is more than can be checked. */
    void tooLarge(String reason) {
        if (!broken) {
            tooLarge(positions.position(node), reason);
        }
    }

    private void tooLarge(Position at, String reason) {
        breakOff(Problem.Kind.LIMIT, at, "the document is too large to be read: " + reason);
    }

    private void breakOff(Problem.Kind kind, Position at, String message) {
        report(kind, positions.pointer(node), at, message, true);
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
}
