package dev.latchkey.feign.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** What a server does with a connection once a request has arrived. */
@FunctionalInterface
public interface Reply {

    /** Answers, and says whether the connection may carry another request. */
    boolean on(Socket socket) throws IOException, InterruptedException;

    /** An answer in JSON. */
    static Reply json(int status, String body, String... headers) {
        return of(status, "application/json", body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** A whole answer. Each header is one text such as {@code Retry-After: 1}. */
    static Reply of(int status, String contentType, byte[] body, String... headers) {
        return socket -> {
            OutputStream output = socket.getOutputStream();
            output.write(head(status, contentType, body.length, headers));
            output.write(body);
            output.flush();
            return true;
        };
    }

    /** An answer in JSON and the same once more, all at once: what came later could not be told from the next answer. */
    static Reply twice(int status, String body) {
        return socket -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            ByteArrayOutputStream both = new ByteArrayOutputStream();
            for (int time = 0; time < 2; time++) {
                both.write(head(status, "application/json", bytes.length));
                both.write(bytes);
            }
            socket.getOutputStream().write(both.toByteArray());
            socket.getOutputStream().flush();
            return true;
        };
    }

    /** The beginning of an answer that announces more than comes; then the connection is closed. */
    static Reply truncated(int status, String contentType, int announced, byte[] body) {
        return socket -> {
            OutputStream output = socket.getOutputStream();
            output.write(head(status, contentType, announced));
            output.write(body);
            output.flush();
            return false;
        };
    }

    /** Resets the connection without a word. */
    static Reply reset() {
        return socket -> {
            socket.setSoLinger(true, 0);
            return false;
        };
    }

    /** Says nothing until the client goes away. */
    static Reply silence() {
        return socket -> {
            while (socket.getInputStream().read() >= 0) {
                // The client has nothing more to say; this returns when it hangs up.
            }
            return false;
        };
    }

    /** Announces an answer and then says nothing until the client goes away. */
    static Reply stalled(int status, String contentType, int announced) {
        return socket -> {
            socket.getOutputStream().write(head(status, contentType, announced));
            socket.getOutputStream().flush();
            return silence().on(socket);
        };
    }

    /** An answer without end, until the client goes away. */
    static Reply endless(int status, String contentType) {
        return socket -> {
            OutputStream output = socket.getOutputStream();
            output.write(("HTTP/1.1 " + status + " Any\r\nContent-Type: " + contentType + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] blanks = " ".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);
            while (true) {
                output.write(blanks);
            }
        };
    }

    private static byte[] head(int status, String contentType, int length, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Any\r\nContent-Length: " + length + "\r\n");
        if (!contentType.isEmpty()) {
            head.append("Content-Type: ").append(contentType).append("\r\n");
        }
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
