package dev.latchkey.feign;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads an answer to its end, so that everything further out sees a failure of the body as a failure of the call. The body of
 * an error is cut off where it is long or ends too early: the status says enough.
 */
final class WholeAnswer implements Client {
    static final int LONGEST_ERROR = 64 * 1024;
    private static final int BUFFER = 8 * 1024;
    private static final int ERRORS = 400;

    private final Client next;
    private final long limit;

    WholeAnswer(Client next, long limit) {
        this.next = next;
        this.limit = limit;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        try (Response answer = next.execute(request, options)) {
            Response.Body body = answer.body();
            if (body == null) {
                return answer;
            }
            return answer.toBuilder()
                    .body(answer.status() >= ERRORS ? asMuchAsCame(body) : whole(body))
                    .build();
        }
    }

    private byte[] whole(Response.Body body) throws IOException {
        Integer announced = body.length();
        if (announced != null && announced > limit) {
            throw new AnswerTooLongException(limit);
        }
        InputStream input = body.asInputStream();
        if (announced != null) {
            byte[] bytes = input.readNBytes(announced);
            // Only who has seen the end gives the connection back to be used again.
            if (input.read() >= 0) {
                throw new IOException("the answer is longer than announced");
            }
            return bytes;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        int count;
        while ((count = input.read(buffer)) >= 0) {
            if (bytes.size() + (long) count > limit) {
                throw new AnswerTooLongException(limit);
            }
            bytes.write(buffer, 0, count);
        }
        return bytes.toByteArray();
    }

    private static byte[] asMuchAsCame(Response.Body body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream input = body.asInputStream();
            int count;
            while (bytes.size() < LONGEST_ERROR && (count = input.read(buffer)) >= 0) {
                bytes.write(buffer, 0, Math.min(count, LONGEST_ERROR - bytes.size()));
            }
        } catch (IOException e) {
            return bytes.toByteArray();
        }
        return bytes.toByteArray();
    }
}
