package dev.latchkey.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.emulator.rate.RateLimit;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final AtomicLong nanos = new AtomicLong();
    private final EmulatorBuilder builder = Emulator.builder().nanoTime(nanos::get);
    private Emulator emulator =
            builder.rateLimit(new RateLimit(3, Duration.ofSeconds(10))).start();
    private Client client = Client.of(emulator);

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void oneCallTooManyIsRefusedAndToldHowLongToWait() {
        call(client, 1);
        nanos.addAndGet(Duration.ofMillis(2500).toNanos());
        call(client, 2);

        HttpResponse<String> answer = client.get(Operation.STATUS);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).isEqualTo("{\"message\":\" Rate Limit Exceeded \"}");
        assertThat(answer.headers().firstValue("Retry-After")).contains("8");
    }

    @Test
    void whoWaitsIsServedAgain() {
        call(client, 3);
        assertThat(client.get(Operation.STATUS).statusCode()).isEqualTo(429);

        nanos.addAndGet(Duration.ofSeconds(10).toNanos());

        call(client, 3);
    }

    @Test
    void movingTheClockOfTheTenantIsWaitingToo() {
        call(client, 3);

        emulator.tenant().clock().advance(Duration.ofSeconds(10));

        call(client, 1);
    }

    @Test
    void otherApiVersionsAndOtherClientsAreCountedApart() {
        call(client, 3);

        call(client.in(ApiVersion.find("v3").orElseThrow()), 3);
        call(Client.as(emulator, "maya"), 3);
    }

    @Test
    void theLimitIsAHundredCallsInTenSecondsUnlessSaidOtherwise() {
        restart(Emulator.builder().nanoTime(nanos::get));

        call(client, 100);
        assertThat(client.get(Operation.STATUS).statusCode()).isEqualTo(429);
    }

    @Test
    void theLimitCanBeSwitchedOff() {
        restart(builder.rateLimit(RateLimit.OFF));

        call(client, 150);
    }

    private void restart(EmulatorBuilder other) {
        emulator.close();
        emulator = other.start();
        client = Client.of(emulator);
    }

    private static void call(Client client, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(client.get(Operation.STATUS).statusCode()).isEqualTo(200);
        }
    }
}
