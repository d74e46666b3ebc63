package dev.latchkey.cli;

import java.io.IOException;
import java.io.InputStream;

/** Fails when it is read. */
final class BrokenInput extends InputStream {
    private final Failure failure;

    BrokenInput(Failure failure) {
        this.failure = failure;
    }

    @Override
    public int read() throws IOException {
        return failure.fail();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return failure.fail();
    }

    /** Throws. */
    @FunctionalInterface
    interface Failure {
        int fail() throws IOException;
    }
}
