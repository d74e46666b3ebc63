package dev.latchkey.cli.check;

import dev.latchkey.cli.shell.Input;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;

/**
 * Splits a file into lines and passes them to a pipeline in batches. A batch is not held back until it is full if the
 * next line is not available yet. Not thread-safe.
 */
final class LineBatches implements BodySource.Bodies {
    private final Function<BodyBatch, BodyBatch.Checked> check;
    private final OrderedPipeline.Pieces<BodyBatch.Checked> pieces;
    private BodyBatch batch = new BodyBatch();

    /** Passes batches to a pipeline, which checks them. */
    LineBatches(Function<BodyBatch, BodyBatch.Checked> check, OrderedPipeline.Pieces<BodyBatch.Checked> pieces) {
        this.check = check;
        this.pieces = pieces;
    }

    void read(String file, InputStream in) throws IOException {
        try {
            BodyReader.LINES.read(file, in, this);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            flush();
        }
    }

    @Override
    public void accept(Input input, byte[] utf8) {
        batch.add(input, utf8);
        if (batch.isFull()) {
            flush();
        }
    }

    @Override
    public void waiting() {
        flush();
    }

    private void flush() {
        if (batch.isEmpty()) {
            return;
        }
        BodyBatch full = batch;
        batch = new BodyBatch();
        try {
            pieces.add(full.getWeight(), () -> check.apply(full));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
