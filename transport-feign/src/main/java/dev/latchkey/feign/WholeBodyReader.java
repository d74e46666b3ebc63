package dev.latchkey.feign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/**
 * Reads the body of a response to its end, so that the outer clients see a failure of the body as a failure of the
 * call. The body of an error is cut off if it is long or ends too early: the status is sufficient.
 *
 * @param limit the largest number of bytes to read
 */
record WholeBodyReader(int limit) {
    static final int LONGEST_ERROR = 64 * 1024;
    private static final int BUFFER = 8 * 1024;
    private static final int ERRORS = 400;

    /**
     * Reads the body.
     *
     * @param announced the length that the server announces; negative if it announces none
     */
    byte[] read(int status, long announced, InputStream input) throws IOException {
        if (status >= ERRORS) {
            return asMuchAsComes(input);
        }
        if (announced > limit) {
            throw new AnswerTooLongException(limit);
        }
        // The announced length can be wrong, so memory for a long body is allocated as it arrives.
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
        // The connection is only reused if its body has been read to the end.
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

    /**
     * Stops reading once the caller has given up; otherwise a server that sends byte by byte would block this thread.
     */
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
