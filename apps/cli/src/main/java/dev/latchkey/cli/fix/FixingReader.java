package dev.latchkey.cli.fix;

import dev.latchkey.cli.check.BodyFixes;
import dev.latchkey.cli.check.BodySource;
import dev.latchkey.cli.settings.OwnRuleFailedException;
import dev.latchkey.cli.shell.Input;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads bodies, fixes them and passes on the results. At most one body is in memory at a time; a body that is too large
 * is passed on unchanged. Not thread-safe.
 */
public final class FixingReader implements BodySource {
    private static final byte[] LINE_END = {'\n'};

    private final boolean lines;
    private final BodyFixer fixer;
    private final Consumer<BodyFixes> told;
    private final FixSink sink;

    /**
     * Creates a reader for one file.
     *
     * @param lines whether every line is a body
     * @param fixer fixes each body
     * @param told receives the fixes
     * @param sink receives the fixed file
     */
    public FixingReader(boolean lines, BodyFixer fixer, Consumer<BodyFixes> told, FixSink sink) {
        this.lines = lines;
        this.fixer = fixer;
        this.told = told;
        this.sink = sink;
    }

    /** Fixes a file into the sink without reporting anything. */
    void rewrite(String file, InputStream in) throws IOException {
        read(file, in, new Bodies() {
            @Override
            public void accept(Input input, byte[] utf8) {}

            @Override
            public void refuse(Input input, OwnRuleFailedException failure) {}
        });
    }

    @Override
    public void read(String file, InputStream in, Bodies bodies) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        Collected body = new Collected(sink);
        int number = 1;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            int from = 0;
            for (int i = 0; lines && i < read; i++) {
                if (buffer[i] == '\n') {
                    body.append(buffer, from, i);
                    end(body, new Input(file, number++), bodies);
                    sink.keep(LINE_END, 0, 1);
                    from = i + 1;
                }
            }
            body.append(buffer, from, read);
        }
        end(body, lines ? new Input(file, number) : Input.of(file), bodies);
    }

    private void end(Collected body, Input input, Bodies bodies) {
        byte[] before = body.take();
        if (Collected.isTooLarge(before)) {
            bodies.accept(input, before);
        } else if (input.isLine() && Collected.isBlank(before)) {
            sink.keep(before, 0, before.length);
        } else {
            fix(input, before, bodies);
        }
    }

    private void fix(Input input, byte[] before, Bodies bodies) {
        byte[] after;
        try {
            after = fix(input, before);
        } catch (OwnRuleFailedException e) {
            sink.keep(before, 0, before.length);
            bodies.refuse(input, e);
            return;
        }
        bodies.accept(input, after);
    }

    private byte[] fix(Input input, byte[] before) {
        String text = decode(before);
        FixedBody fixed = text == null ? null : fixer.fix(text);
        if (fixed != null && (!fixed.applied().isEmpty() || fixed.stopped())) {
            told.accept(new BodyFixes(input, fixed.applied(), fixed.stopped(), sink.isWritten()));
        }
        if (fixed == null || fixed.text().equals(text)) {
            sink.keep(before, 0, before.length);
            return before;
        }
        byte[] after = fixed.text().getBytes(StandardCharsets.UTF_8);
        sink.change(input, before, after);
        return after;
    }

    private static @Nullable String decode(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
