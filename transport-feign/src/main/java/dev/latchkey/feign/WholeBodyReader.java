package dev.latchkey.feign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/**
 * Reads the body of an answer to its end, so that everything further out sees a failure of the body as a failure of the
 * call. The body of an error is cut off where it is long or ends too early: the status says enough.
 *
 * @param limit the most bytes that are read
 */
record WholeBodyReader(int limit) {
    static final int LONGEST_ERROR = 64 * 1024;
    private static final int BUFFER = 8 * 1024;
    private static final int ERRORS = 400;

    /**
     * The body.
     *
     * @param announced how long the server says it is; negative where it does not say
     */
    byte[] read(int status, long announced, InputStream input) throws IOException {
        if (status >= ERRORS) {
            return asMuchAsComes(input);
        }
        if (announced > limit) {
            throw new AnswerTooLongException(limit);
        }
        // Nobody has to send what was announced: memory for a long body is taken as it comes.
        return announced >= 0 && announced <= BUFFER ? exactly((int) announced, input) : whole(announced, input);
    }

    private static byte[] exactly(int announced, InputStream input) throws IOException {
        byte[] bytes = new byte[announced];
        int size = 0;
        while (size < announced) {
            int count = input.read(bytes, size, announced - size);
            if (count < 0) {
                throw new IOException("the answer ended after " + size + " of " + announced + " bytes");
            }
            size += count;
            checkInterrupt();
        }
        // Only who has seen the end gives the connection back to be used again.
        if (input.read() >= 0) {
            throw longer();
        }
        return bytes;
    }

    private byte[] whole(long announced, InputStream input) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
        byte[] buffer = new byte[BUFFER];
        int count;
        while ((count = input.read(buffer)) >= 0) {
            long size = bytes.size() + (long) count;
            if (announced >= 0 && size > announced) {
                throw longer();
            }
            if (size > limit) {
                throw new AnswerTooLongException(limit);
            }
            bytes.write(buffer, 0, count);
            checkInterrupt();
        }
        return bytes.toByteArray();
    }

    /** Ends the reading once the caller is gone; a server that sends on byte by byte would hold this thread. */
    private static void checkInterrupt() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted while the answer was read");
        }
    }

    private static IOException longer() {
        return new IOException("the answer is longer than announced");
    }

    private static byte[] asMuchAsComes(InputStream input) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try {
            int count;
            while (bytes.size() < LONGEST_ERROR
                    && !Thread.currentThread().isInterrupted()
                    && (count = input.read(buffer)) >= 0) {
                bytes.write(buffer, 0, Math.min(count, LONGEST_ERROR - bytes.size()));
            }
        } catch (IOException e) {
            return bytes.toByteArray();
        }
        return bytes.toByteArray();
    }
}
