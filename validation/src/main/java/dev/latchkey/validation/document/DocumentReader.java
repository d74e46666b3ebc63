package dev.latchkey.validation.document;

import dev.latchkey.model.json.LatchkeyJson;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Reads a body from JSON. The positions of values in a document without problems are rarely needed, so it is read
 * without them, and read again on demand; a document with problems is read with them.
 *
 * <p>Every text yields a {@link Document}: a broken, empty, non-UTF-8, too deep or too large text has problems and does
 * not cause an exception. {@link ReadLimits} defines the limits.
 *
 * <p>Thread-safe.
 */
public final class DocumentReader {
    /**
     * A factory rather than a mapper, since creating a mapper takes a tenth of the start-up time. Each thread keeps its
     * buffers: threads that share a pool of them spend a twentieth of a check of many documents on it.
     */
    private static final JsonFactory FACTORY = LatchkeyJson.factory()
            .streamReadConstraints(ReadLimits.CONSTRAINTS)
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final char REPLACEMENT = '\uFFFD';

    private DocumentReader() {}

    /**
     * Reads a body from UTF-8.
     *
     * @param type the type of the body
     * @param utf8 a JSON text
     * @param <B> the type of the body
     * @return the parts that could be read, and the problems
     */
    public static <B> Document<B> read(BodyType<B> type, byte[] utf8) {
        Objects.requireNonNull(utf8, "utf8");
        return read(type, utf8, 0, utf8.length);
    }

    /**
     * Reads a body from a part of an array. The document keeps nothing of the array.
     *
     * @param type the type of the body
     * @param bytes hold a JSON text in UTF-8
     * @param offset the index of its first byte
     * @param length the number of its bytes
     * @param <B> the type of the body
     * @return the parts that could be read, and the problems; bytes are counted from the offset
     * @throws IndexOutOfBoundsException if there are not so many bytes
     */
    public static <B> Document<B> read(BodyType<B> type, byte[] bytes, int offset, int length) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(bytes, "bytes");
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length > ReadLimits.MAX_BYTES) {
            String message = "the document is too large: it has " + length + " bytes, and at most "
                    + ReadLimits.MAX_BYTES + " are read";
            return unread(type, Problem.Kind.LIMIT, Position.START, message);
        }
        String text = new String(bytes, offset, length, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            int valid = validPrefix(bytes, offset, length);
            if (valid < length) {
                String message = "the byte at offset " + valid + " is not UTF-8, which JSON is written in";
                return unread(
                        type,
                        Problem.Kind.ENCODING,
                        endOf(new String(bytes, offset, valid, StandardCharsets.UTF_8)),
                        message);
            }
        }
        return read(type, text);
    }

    /**
     * Reads a body from characters.
     *
     * @param type the type of the body
     * @param text a JSON text
     * @param <B> the type of the body
     * @return the parts that could be read, and the problems
     */
    public static <B> Document<B> read(BodyType<B> type, String text) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(text, "text");
        boolean marked = text.startsWith(BYTE_ORDER_MARK);
        String json = marked ? text.substring(1) : text;
        if (!marked) {
            try (JsonParser parser = parser(json)) {
                Cursor cursor = Cursor.withoutPlaces(parser);
                B body = read(type, cursor);
                if (!cursor.isAbandoned()) {
                    return new Document<>(type, body, json);
                }
            }
        }
        try (JsonParser parser = parser(json)) {
            Cursor cursor = Cursor.withPlaces(parser);
            B body = read(type, cursor);
            Problems problems = cursor.problems();
            if (marked) {
                problems.addFirst(byteOrderMark());
            }
            return new Document<>(type, body, problems, !cursor.isBroken(), cursor.positions(), json);
        }
    }

    /** The places of all values of a document that has no problems. */
    static Positions positions(BodyType<?> type, String json) {
        try (JsonParser parser = parser(json)) {
            Cursor cursor = Cursor.withPlaces(parser);
            read(type, cursor);
            return cursor.positions();
        }
    }

    private static JsonParser parser(String json) {
        return FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    private static <B> B read(BodyType<B> type, Cursor cursor) {
        B body = cursor.start() ? type.read(cursor) : type.empty();
        cursor.finish();
        return body;
    }

    /**
     * Reads a body from a parser that is positioned before it, and leaves the parser at the body's end. The parser's
     * own limits apply, and positions are the parser's.
     *
     * @param type the type of the body
     * @param parser any parser; it stays open
     * @param <B> the type of the body
     * @return the parts that could be read, and the problems
     */
    public static <B> Document<B> read(BodyType<B> type, JsonParser parser) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(parser, "parser");
        Cursor cursor = Cursor.withPlaces(parser);
        B body = cursor.start() ? type.read(cursor) : type.empty();
        return new Document<>(type, body, cursor.problems(), !cursor.isBroken(), cursor.positions(), null);
    }

    private static Problem byteOrderMark() {
        return new Problem(
                Problem.Kind.BYTE_ORDER_MARK,
                "",
                Position.START,
                "the document starts with a byte order mark, which JSON sent over a network must not have",
                false,
                null);
    }

    private static <B> Document<B> unread(BodyType<B> type, Problem.Kind kind, Position at, String message) {
        Problems problems = new Problems();
        problems.add(new Problem(kind, "", at, message, true, null));
        return new Document<>(type, type.empty(), problems, false, new Positions(), null);
    }

    /** Counts the leading bytes that are UTF-8. */
    private static int validPrefix(byte[] bytes, int offset, int length) {
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, length);
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, CharBuffer.allocate(length), true);
        return in.position() - offset;
    }

    private static Position endOf(String text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                line++;
                start = i + 1;
            }
        }
        return new Position(line, 1 + text.length() - start);
    }
}
