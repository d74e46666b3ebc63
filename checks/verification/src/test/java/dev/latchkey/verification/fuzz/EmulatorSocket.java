package dev.latchkey.verification.fuzz;

import dev.latchkey.emulator.Emulator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** One emulator for all inputs, so that what one of them breaks the next one sees. */
final class EmulatorSocket {
    private static final int LONGEST_WAIT_MILLIS = 30_000;
    private static final byte[] PROBE = "GET /oauth/info HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);

    private static final class Running {
        static final Emulator EMULATOR = Emulator.builder().start();
    }

    private EmulatorSocket() {}

    /** Sends bytes, then says that nothing follows, and reads until the server hangs up; then asks it something else. */
    static void send(byte[] data) throws IOException {
        if (exchange(data).startsWith("HTTP/1.1 500")) {
            throw new AssertionError("the emulator broke");
        }
        if (!exchange(PROBE).startsWith("HTTP/1.1 ")) {
            throw new AssertionError("the emulator no longer answers");
        }
    }

    private static String exchange(byte[] data) throws IOException {
        try (Socket socket = new Socket(
                Running.EMULATOR.getBaseUri().getHost(),
                Running.EMULATOR.getBaseUri().getPort())) {
            socket.setSoTimeout(LONGEST_WAIT_MILLIS);
            OutputStream out = socket.getOutputStream();
            try {
                out.write(data);
                out.flush();
                socket.shutdownOutput();
            } catch (SocketException e) {
                // It may hang up before it has read all.
            }
            return answer(socket.getInputStream());
        }
    }

    private static String answer(InputStream in) throws IOException {
        try {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (SocketException e) {
            return "";
        }
    }
}
