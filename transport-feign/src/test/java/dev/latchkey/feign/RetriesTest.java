package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.latchkey.feign.server.Reply;
import dev.latchkey.feign.server.ScriptedServer;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.tenant.TenantException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetriesTest {
    private final ScriptedServer server = ScriptedServer.start();
    private final VirtualTime time = new VirtualTime();

    @AfterEach
    void stops() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void aReadIsRepeatedWhileTheServerCannot(int status) {
        server.then(Reply.json(status, "{}"), Reply.json(status, "{}"), Reply.json(200, "{}"));

        assertThat(tenant().build().config().get())
                .isEqualTo(AccessRequestConfig.builder().build());
        assertThat(server.received()).hasSize(3);
    }

    @Test
    void aReadAndAReplacementAreRepeatedAfterAReset() {
        server.then(Reply.reset(), Reply.json(200, "{}"), Reply.reset(), Reply.json(200, "{}"));
        FeignTenant tenant = tenant().build();

        tenant.config().get();
        tenant.config().replace(AccessRequestConfig.builder().build());

        assertThat(server.received()).extracting("method").containsExactly("GET", "GET", "PUT", "PUT");
    }

    @Test
    void pausesDoubleFromHalfToAllOfATimeAndStayBelowTheLongest() {
        server.otherwise(request -> Reply.json(503, "{}"));

        assertThatExceptionOfType(TenantException.Unavailable.class)
                .isThrownBy(() -> tenant().retries(
                                RetryPolicy.standard().attempts(6).pauses(Duration.ofSeconds(1), Duration.ofSeconds(4)))
                        .build()
                        .config()
                        .get());

        assertThat(time.pauses()).hasSize(5);
        List<Long> most = List.of(1000L, 2000L, 4000L, 4000L, 4000L);
        IntStream.range(0, 5)
                .forEach(index -> assertThat(time.pauses().get(index).toMillis())
                        .isBetween(most.get(index) / 2, most.get(index)));
    }

    @Test
    void theServerSaysHowLongToWaitInSeconds() {
        server.then(Reply.json(503, "{}", "Retry-After: 7"), Reply.json(200, "{}"));

        tenant().build().config().get();

        assertThat(time.pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause).isBetween(Duration.ofSeconds(7), Duration.ofMillis(7_700)));
    }

    @Test
    void theServerSaysHowLongToWaitAsADate() {
        Instant then = VirtualTime.START.plusSeconds(20);
        server.then(
                Reply.json(
                        429,
                        "{}",
                        "Retry-After: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(then.atOffset(ZoneOffset.UTC))),
                Reply.json(200, "{}"));

        tenant().build().config().get();

        assertThat(time.instant()).isBetween(then, then.plusSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "Sat, 40 Nov 2026 12:00:00 GMT", ""})
    void aWaitThatCannotBeUnderstoodIsNone(String header) {
        server.then(Reply.json(429, "{}", "Retry-After: " + header), Reply.json(200, "{}"));

        tenant().build().config().get();

        assertThat(time.pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause).isLessThanOrEqualTo(Duration.ofMillis(500)));
    }

    @Test
    void aDateThatHasPassedIsNoWait() {
        server.then(Reply.json(503, "{}", "Retry-After: Sat, 21 Nov 2026 11:59:59 GMT"), Reply.json(200, "{}"));

        tenant().build().config().get();

        assertThat(time.pauses()).containsExactly(Duration.ZERO);
    }

    @Test
    void aPauseThatEndsWithTheLongestWaitIsStillMade() {
        server.then(Reply.json(503, "{}", "Retry-After: 0"), Reply.json(200, "{}"));

        tenant().retries(RetryPolicy.standard().longestWait(Duration.ZERO))
                .build()
                .config()
                .get();

        assertThat(server.received()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"61", "99999999999999999"})
    void aWaitBeyondTheCapEndsTheCallAtOnce(String header) {
        server.otherwise(request -> Reply.json(429, "{\"message\":\"Later\"}", "Retry-After: " + header));

        FeignTenantBuilder builder = tenant().retries(RetryPolicy.standard().longestWait(Duration.ofSeconds(60)));

        assertThatExceptionOfType(TenantException.Refused.class)
                .isThrownBy(() -> builder.build().config().get())
                .withMessage("the tenant refused (429): Later");
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void allPausesTogetherStayBelowTheCap() {
        server.otherwise(request -> Reply.json(429, "{}", "Retry-After: 25"));

        assertThatExceptionOfType(TenantException.Refused.class)
                .isThrownBy(() -> tenant().build().config().get());

        assertThat(server.received()).hasSize(3);
        assertThat(time.instant()).isBefore(VirtualTime.START.plusSeconds(60));
    }

    @Test
    void retriesCanBeSwitchedOff() {
        server.otherwise(request -> Reply.json(503, "{}"));

        assertThatExceptionOfType(TenantException.Unavailable.class)
                .isThrownBy(() ->
                        tenant().retries(RetryPolicy.off()).build().config().get());

        assertThat(server.received()).hasSize(1);
    }

    @Test
    void whatIsRepeatedIsTold() {
        List<TransportEvent> events = new ArrayList<>();
        server.then(Reply.json(503, "{}"), Reply.json(200, "{}"));

        tenant().onEvent(events::add).build().config().get();

        assertThat(events)
                .containsExactly(new TransportEvent.Repeated(
                        "GET /access-request-config/v1", 1, time.pauses().get(0), "status 503"));
    }

    @Test
    void aCallThatIsInterruptedWhileItWaitsEndsWithWhatItKnows() {
        server.otherwise(request -> Reply.json(503, "{}"));
        FeignTenant tenant = tenant().surroundings(
                        time,
                        pause -> {
                            throw new InterruptedException();
                        },
                        new Random(1))
                .build();

        assertThatExceptionOfType(TenantException.Unavailable.class)
                .isThrownBy(() -> tenant.config().get())
                .withMessage("the tenant failed (503) at GET /access-request-config/v1");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void policiesThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetryPolicy.standard().attempts(0))
                .withMessage("the number of attempts is 0; it takes at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetryPolicy.standard().pauses(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .withMessage("the pauses are PT2S to PT1S; name a first one that is positive and not longer than the"
                        + " longest");
        assertThatCode(() -> RetryPolicy.standard().pauses(Duration.ofSeconds(1), Duration.ofSeconds(1)))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RetryPolicy.standard().longestWait(Duration.ofSeconds(-1)))
                .withMessage("the longest wait is PT-1S; name a duration that is not negative");
    }

    private FeignTenantBuilder tenant() {
        return Fixtures.tenant(server, time);
    }
}
