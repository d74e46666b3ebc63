package dev.latchkey.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Accepts every create with the same bytes, on the loopback address. Allocates nothing for a call, so that only clients
 * do.
 */
public final class QuietServer implements AutoCloseable {
    private static final String BODY = """
            {
              "newRequests": [
                {
                  "requestedFor": "2c918084660f45d6016617daa9210584",
                  "requestedItemsDetails": [{ "type": "ROLE", "id": "779c6fd7171540bba1184e5946112c28" }],
                  "attributesHash": -1928438224,
                  "accessRequestIds": ["5d3118c518a44ec7805450d53479ccdb"]
                }
              ],
              "existingRequests": []
            }""";
    private static final byte[] ANSWER = ("HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: "
                    + BODY.length() + "\r\n\r\n" + BODY)
            .getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket socket;

    public QuietServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    public URI getUrl() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connection.setTcpNoDelay(true);
                daemon(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void serve(Socket connection) {
        try (connection) {
            InputStream input = connection.getInputStream();
            OutputStream output = connection.getOutputStream();
            byte[] call = new byte[1 << 16];
            int size = 0;
            int count;
            while ((count = input.read(call, size, call.length - size)) >= 0) {
                size += count;
                int head = head(call, size);
                if (head > 0 && size >= head + length(call, head)) {
                    output.write(ANSWER);
                    size = 0;
                }
            }
        } catch (IOException e) {
            // The client has hung up.
        }
    }

    /** The length of the head with the blank line behind it, or 0 if it is not whole. */
    private static int head(byte[] call, int size) {
        for (int at = 3; at < size; at++) {
            if (call[at] == '\n' && call[at - 2] == '\n') {
                return at + 1;
            }
        }
        return 0;
    }

    /** The content length that a head announces. */
    private static int length(byte[] call, int head) {
        for (int line = 0; line < head; line++) {
            if (line > 0 && call[line - 1] == '\n' && announces(call, line)) {
                int length = 0;
                for (int at = line + LENGTH.length; call[at] != '\r'; at++) {
                    length = call[at] == ' ' ? length : length * 10 + call[at] - '0';
                }
                return length;
            }
        }
        return 0;
    }

    private static boolean announces(byte[] call, int line) {
        for (int at = 0; at < LENGTH.length; at++) {
            if ((call[line + at] | 0x20) != (LENGTH[at] | 0x20)) {
                return false;
            }
        }
        return true;
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "quiet-server");
        thread.setDaemon(true);
        thread.start();
    }
}
