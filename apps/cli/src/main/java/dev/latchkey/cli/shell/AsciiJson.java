package dev.latchkey.cli.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** JSON that is printable ASCII, whatever texts are in it, so that it can be shown on a terminal and in any log. */
public final class AsciiJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .characterEscapes(new WithDelete())
            .build();

    private AsciiJson() {}

    /**
     * Writes JSON.
     *
     * @param out the output; stays open
     * @return a generator, to be closed or flushed
     */
    public static JsonGenerator to(PrintWriter out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /**
     * One text as JSON.
     *
     * @param text any text
     * @return a JSON string, its quotes included
     */
    public static String of(String text) {
        StringWriter string = new StringWriter();
        try (JsonGenerator json = to(new PrintWriter(string))) {
            json.writeString(text);
        }
        return string.toString();
    }

    /** Escapes required by JSON, and DEL, the one ASCII control character that JSON permits. */
    private static final class WithDelete extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final int DELETE = 0x7F;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            escapes[DELETE] = ESCAPE_STANDARD;
            return escapes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return null;
        }
    }
}
