package dev.latchkey.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.http.RunningEmulator;
import dev.latchkey.testkit.http.WireExchange;
import dev.latchkey.testkit.junit.LatchkeyTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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
}
