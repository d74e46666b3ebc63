package dev.latchkey.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.emulator.rate.RateLimit;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a client can make the emulator keep, read and wait for. */
class LimitsTest {
    private static final int CALLS = 300;
    private static final int LONG = 100_000;

    @Test
    void refusedCallsAreNotKeptWithTheirBodies() throws IllegalAccessException {
        try (Emulator emulator = Emulator.builder().rateLimit(RateLimit.OFF).start()) {
            Client client = Client.of(emulator);
            long before = RetainedText.of(emulator);
            for (int i = 0; i < CALLS; i++) {
                assertThat(client.send(Operation.CREATE, refused(i)).statusCode())
                        .isEqualTo(400);
            }

            // 300 calls of 100,000 characters; what is kept of each is cut off at 16 KiB in one log and at 4,000 in the
            // other.
            assertThat(RetainedText.of(emulator) - before).isLessThan(CALLS * 25_000L);
        }
    }

    @Test
    void callsWithRefusedTokensAreNotKeptWithTheirBodies() throws IllegalAccessException {
        try (Emulator emulator = Emulator.builder().start()) {
            Client client = Client.without(emulator);
            long before = RetainedText.of(emulator);
            for (int i = 0; i < CALLS; i++) {
                client.send(client.authorized("/v3/access-requests")
                        .header("Authorization", "Bearer no" + i)
                        .POST(BodyPublishers.ofString(refused(i))));
            }

            assertThat(RetainedText.of(emulator) - before).isLessThan(CALLS * 25_000L);
        }
    }

    @Test
    void slowClientsHoldNoMoreThreadsThanThereAre() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try (Emulator emulator = Emulator.builder().start()) {
            for (int i = 0; i < 150; i++) {
                Socket socket = connect(emulator);
                slow.add(socket);
                socket.getOutputStream()
                        .write("POST /v3/access-requests HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n"
                                .getBytes(StandardCharsets.US_ASCII));
            }

            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread ->
                            thread.getName().startsWith("latchkey-emulator-") && thread.getThreadGroup() != null)
                    .hasSizeLessThan(100);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aBodyThatDoesNotComeEndsTheConnection() throws IOException {
        try (Emulator emulator =
                        Emulator.builder().requestTimeout(Duration.ofMillis(50)).start();
                Socket socket = connect(emulator)) {
            socket.getOutputStream()
                    .write("POST /oauth/token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{"
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void headersThatDoNotComeEndTheConnectionToo() {
        try (Emulator emulator = Emulator.builder().start()) {
            assertThat(emulator.getBaseUri().getPort()).isPositive();
            assertThat(System.getProperty("sun.net.httpserver.maxReqTime")).isEqualTo("30");
        }
    }

    private static Socket connect(Emulator emulator) throws IOException {
        Socket socket = new Socket(
                emulator.getBaseUri().getHost(), emulator.getBaseUri().getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static String refused(int number) {
        return "{\"requestedFor\":[\"" + DemoOrganisation.EMPLOYEE
                + "\"],\"requestedItems\":[{\"type\":\"ROLE\",\"id\":\"unknown " + number + "\",\"comment\":\""
                + "x".repeat(LONG) + "\"}]}";
    }
}
