package dev.latchkey.cli.check;

import dev.latchkey.cli.shell.Input;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Function;

/**
 * Splits a file into lines and passes them to a pipeline in batches. A batch is not held back until it is full if the
 * next line is not available yet. Batches that have been checked are used again. Not thread-safe.
 */
final class LineBatches implements BodySource.Bodies {
    /** More than are under way on a machine with a few processors, and little memory. */
    private static final int MOST_SPARE = 16;

    private final Function<BodyBatch, BodyBatch.Checked> check;
    private final OrderedPipeline.Pieces<BodyBatch.Checked> pieces;
    private final Queue<BodyBatch> spare = new ArrayBlockingQueue<>(MOST_SPARE);
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
        accept(input, utf8, 0, utf8.length);
    }

    @Override
    public void accept(Input input, byte[] bytes, int from, int to) {
        batch.add(input, bytes, from, to);
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
        BodyBatch checked = spare.poll();
        batch = checked == null ? new BodyBatch() : checked;
        try {
            pieces.add(full.getWeight(), () -> check(full));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BodyBatch.Checked check(BodyBatch full) {
        BodyBatch.Checked checked = check.apply(full);
        if (!full.isLarge()) {
            full.clear();
            spare.offer(full);
        }
        return checked;
    }
}
