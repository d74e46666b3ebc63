package dev.latchkey.cli.fix;

import dev.latchkey.cli.shell.Input;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Prints the whole text after the fixes. Not thread-safe. */
public final class TextSink implements FixSink {
    private final PrintWriter out;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private ByteBuffer rest = ByteBuffer.allocate(0);

    /**
     * Creates a sink.
     *
     * @param out the output; stays open
     */
    public TextSink(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void keep(byte[] bytes, int from, int to) {
        ByteBuffer in = ByteBuffer.allocate(rest.remaining() + to - from)
                .put(rest)
                .put(bytes, from, to - from)
                .flip();
        CharBuffer text = CharBuffer.allocate(in.remaining());
        CoderResult result = decoder.decode(in, text, false);
        out.append(text.flip());
        rest = in;
        if (result.isError()) {
            throw notUtf8();
        }
    }

    @Override
    public void change(Input input, byte[] before, byte[] after) {
        keep(after, 0, after.length);
    }

    @Override
    public boolean isWritten() {
        return true;
    }

    @Override
    public void commit() {
        if (rest.hasRemaining()) {
            throw notUtf8();
        }
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }

    private static FixFailedException notUtf8() {
        return new FixFailedException("this is not UTF-8 and cannot be written on as text; convert it first", null);
    }
}
