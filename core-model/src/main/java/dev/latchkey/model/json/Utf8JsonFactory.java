package dev.latchkey.model.json;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/**
 * Creates parsers that share no symbol table. Without that table, Jackson's own factory guesses the encoding of bytes
 * and replaces what it cannot decode. This one accepts UTF-8, as RFC 8259 demands, and rejects everything else.
 */
final class Utf8JsonFactory extends JsonFactory {
    private static final long serialVersionUID = 1L;
    private static final int MARK_LENGTH = 3;

    private Utf8JsonFactory(JsonFactoryBuilder builder) {
        super(builder);
    }

    @Override
    protected JsonParser _createParser(ObjectReadContext context, IOContext io, byte[] data, int offset, int length) {
        int start = hasMark(data, offset, length) ? offset + MARK_LENGTH : offset;
        ByteBuffer bytes = ByteBuffer.wrap(data, start, offset + length - start);
        try {
            CharBuffer text = strict().decode(bytes);
            return _createParser(context, io, text.array(), text.arrayOffset(), text.length(), false);
        } catch (CharacterCodingException e) {
            io.close();
            throw new StreamReadException(null, "the byte at offset " + bytes.position() + " is not UTF-8", e);
        }
    }

    @Override
    protected JsonParser _createParser(ObjectReadContext context, IOContext io, InputStream in) {
        return _createParser(context, io, new InputStreamReader(in, strict()));
    }

    private static boolean hasMark(byte[] data, int offset, int length) {
        return length >= MARK_LENGTH
                && data[offset] == (byte) 0xEF
                && data[offset + 1] == (byte) 0xBB
                && data[offset + 2] == (byte) 0xBF;
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Builds the factory. */
    static final class Builder extends JsonFactoryBuilder {
        Builder() {
            disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES);
        }

        @Override
        public JsonFactory build() {
            return new Utf8JsonFactory(this);
        }
    }
}
