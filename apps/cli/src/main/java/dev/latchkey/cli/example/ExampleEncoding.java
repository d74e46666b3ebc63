package dev.latchkey.cli.example;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings of example texts; JSON allows only one of them. */
public enum ExampleEncoding {
    /** UTF-8, as JSON requires. */
    UTF_8("UTF-8", "", StandardCharsets.UTF_8),
    /** UTF-8 with a byte order mark, which some editors write. */
    MARKED_UTF_8("UTF-8 with a byte order mark", "\uFEFF", StandardCharsets.UTF_8),
    /** ISO-8859-1. */
    ISO_8859_1("ISO-8859-1", "", StandardCharsets.ISO_8859_1);

    private final String text;
    private final String before;
    private final Charset charset;

    ExampleEncoding(String text, String before, Charset charset) {
        this.text = text;
        this.before = before;
        this.charset = charset;
    }

    /** {@return the encoding without a mark that has a charset; UTF-8 or ISO-8859-1} */
    static ExampleEncoding of(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1) ? ISO_8859_1 : UTF_8;
    }

    /**
     * Encodes a text.
     *
     * @param content the text
     * @return its bytes
     */
    public byte[] encode(String content) {
        return (before + content).getBytes(charset);
    }

    /** {@return a description of the encoding} */
    @Override
    public String toString() {
        return text;
    }
}
