package dev.latchkey.feign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/**
 * Reads the body of an answer to its end, so that everything further out sees a failure of the body as a failure of
 * the call. The
 * body of an error is cut off where it is long or ends too early: the status says enough.
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
        return status >= ERRORS ? asMuchAsComes(input) : whole(announced, input);
    }

    private byte[] whole(long announced, InputStream input) throws IOException {
        if (announced > limit) {
            throw new AnswerTooLongException(limit);
        }
        int piece = announced < 0 ? BUFFER : (int) Math.min(BUFFER, announced + 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(piece);
        byte[] buffer = new byte[piece];
        int count;
        // Only who has seen the end gives the connection back to be used again.
        while ((count = input.read(buffer)) >= 0) {
            if (announced >= 0 && bytes.size() + (long) count > announced) {
                throw new IOException("the answer is longer than announced");
            }
            if (bytes.size() + (long) count > limit) {
                throw new AnswerTooLongException(limit);
            }
            if (Thread.currentThread().isInterrupted()) {
                // Whoever waited for the answer is gone; a server that sends on byte by byte would hold this thread.
                throw new InterruptedIOException("interrupted while the answer was read");
            }
            bytes.write(buffer, 0, count);
        }
        return bytes.toByteArray();
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
