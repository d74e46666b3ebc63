package dev.latchkey.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.http.RunningEmulator;
import dev.latchkey.testkit.http.WireExchange;
import dev.latchkey.testkit.junit.LatchkeyTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@LatchkeyTest
class EmulatorServiceTest {

    @Test
    void aTestIsGivenAnEmulatorOfItsTenant(RunningEmulator emulator, FakeTenant tenant)
            throws IOException, InterruptedException {
        HttpRequest call = HttpRequest.newBuilder(emulator.getBaseUri().resolve("/access-request-status/v1"))
                .build();

        int status =
                HttpClient.newHttpClient().send(call, BodyHandlers.ofString()).statusCode();

        assertThat(status).isEqualTo(401);
        assertThat(emulator.tenant()).isSameAs(tenant);
        assertThat(emulator.wireLog())
                .singleElement()
                .extracting(WireExchange::text)
                .asString()
                .startsWith("#1 GET /access-request-status/v1 -> 401\n  -> {\"");
    }

    @Test
    void faultsStrikeCallsOverTheWire(RunningEmulator emulator) throws IOException, InterruptedException {
        emulator.faults().answer(Operation.STATUS, 503, "text/plain", "down");
        emulator.faults().rateLimited(Operation.STATUS, Duration.ofSeconds(7));
        emulator.faults().next("html-page", Operation.STATUS);
        assertThat(emulator.faults().getCount()).isEqualTo(3);

        assertThat(status(emulator)).isEqualTo(503);
        assertThat(status(emulator)).isEqualTo(429);
        assertThat(status(emulator)).isEqualTo(502);
        emulator.faults().dropBefore(Operation.STATUS);
        emulator.faults().dropAfter(Operation.STATUS);
        emulator.faults().clear();
        assertThat(status(emulator)).isEqualTo(401);
    }

    private static int status(RunningEmulator emulator) throws IOException, InterruptedException {
        HttpRequest call = HttpRequest.newBuilder(emulator.getBaseUri().resolve("/access-request-status/v1"))
                .build();
        return HttpClient.newHttpClient().send(call, BodyHandlers.ofString()).statusCode();
    }
}
