package dev.latchkey.emulator;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Calls as text, for what no HTTP client lets one say. */
final class RawCall {
    private RawCall() {}

    /** Sends lines and reads until the connection ends. */
    static String send(Emulator emulator, String... lines) throws IOException {
        try (Socket socket = new Socket(
                emulator.getBaseUri().getHost(), emulator.getBaseUri().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
