package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.latchkey.feign.server.Reply;
import dev.latchkey.feign.server.ScriptedServer;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.model.version.ApiVersion;
import feign.Client;
import feign.Request;
import feign.RequestTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimiterTest {
    private static final Duration PERIOD = Duration.ofSeconds(10);
    /** A period, and a twentieth for calls that overtake others. */
    private static final Duration SPREAD = Duration.ofMillis(10_500);

    private static final Duration LONG = Duration.ofDays(1);

    private final ScriptedServer server = ScriptedServer.start();
    private final VirtualTime time = new VirtualTime();

    @AfterEach
    void stops() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noPeriodSeesMoreCallsThanAreAllowed(long seed) {
        RateLimiter limiter = RateLimiter.of(10, PERIOD);
        Random random = new Random(seed);
        Instant now = VirtualTime.START;
        List<Instant> turns = new ArrayList<>();
        for (int call = 0; call < 2_000; call++) {
            turns.add(now.plus(limiter.take(now, LONG).delay()));
            now = now.plusMillis(random.nextInt(1_500));
        }

        for (int call = 10; call < turns.size(); call++) {
            assertThat(Duration.between(turns.get(call - 10), turns.get(call)))
                    .as("seed %d, call %d", seed, call)
                    .isGreaterThanOrEqualTo(PERIOD);
        }
        assertThat(turns).isSorted();
    }

    @Test
    void aTurnThatComesTooLateIsNotTaken() {
        RateLimiter limiter = RateLimiter.of(1, PERIOD);
        limiter.take(VirtualTime.START, LONG);

        assertThat(limiter.take(VirtualTime.START, PERIOD))
                .isEqualTo(new RateLimiter.Turn(SPREAD, VirtualTime.START.plus(SPREAD), false));
        assertThat(limiter.take(VirtualTime.START, SPREAD))
                .isEqualTo(new RateLimiter.Turn(SPREAD, VirtualTime.START.plus(SPREAD), true));
    }

    @Test
    void aRefusalHalvesWhatIsAllowedAndEachQuietPeriodGivesOneBack() {
        RateLimiter limiter = RateLimiter.of(8, PERIOD);

        assertThat(limiter.refused(VirtualTime.START, Duration.ofSeconds(5))).isEqualTo(4);
        assertThat(limiter.refused(VirtualTime.START.plusSeconds(1), Duration.ZERO))
                .isEqualTo(4);
        assertThat(limiter.take(VirtualTime.START.plusSeconds(1), LONG).delay()).isEqualTo(Duration.ofSeconds(4));
        limiter.take(VirtualTime.START.plus(PERIOD.multipliedBy(3)), LONG);
        assertThat(limiter.getAllowed()).isEqualTo(7);
        limiter.take(VirtualTime.START.plus(PERIOD.multipliedBy(9)), LONG);
        assertThat(limiter.getAllowed()).isEqualTo(8);
    }

    @Test
    void afterARefusalTheLatestCallsCount() {
        RateLimiter limiter = RateLimiter.of(6, PERIOD);
        for (int second = 0; second < 6; second++) {
            limiter.take(VirtualTime.START.plusSeconds(second), LONG);
        }

        assertThat(limiter.refused(VirtualTime.START.plusSeconds(6), Duration.ZERO))
                .isEqualTo(3);

        // A period after the third call from behind, not after the first of the six.
        assertThat(limiter.take(VirtualTime.START.plusSeconds(6), LONG).at())
                .isEqualTo(VirtualTime.START.plusSeconds(3).plus(SPREAD));
    }

    @Test
    void whoeverWaitsForATurnWhenTheTenantRefusesOthersWaitsAsLongAsItAsks() {
        RateLimiter limiter = RateLimiter.of(1, PERIOD);
        limiter.take(VirtualTime.START, LONG);
        RateLimiter.Turn waiting = limiter.take(VirtualTime.START, LONG);

        limiter.refused(VirtualTime.START.plusSeconds(10), Duration.ofSeconds(7));

        RateLimiter.Turn later = limiter.again(waiting, waiting.at(), LONG);
        assertThat(later.at()).isEqualTo(VirtualTime.START.plusSeconds(17));
        assertThat(limiter.again(later, later.at(), LONG).delay()).isZero();
        // The turn that was given back is not counted.
        assertThat(limiter.take(later.at(), LONG).at()).isEqualTo(later.at().plus(SPREAD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31536000", "99999999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"})
    void afterAWaitWithoutReasonOneCallFindsOut(String header) {
        server.then(Reply.json(429, "{}", "Retry-After: " + header)).otherwise(request -> Reply.json(200, "{}"));
        RateLimiter limiter = RateLimiter.standard();
        FeignTenant tenant = Fixtures.tenant(server, time)
                .retries(RetryPolicy.off())
                .rateLimiter(limiter)
                .build();
        assertThatExceptionOfType(TenantException.Refused.class)
                .isThrownBy(() -> tenant.config().get());
        assertThatExceptionOfType(TenantException.NotSent.class)
                .isThrownBy(() -> tenant.config().get());

        time.advance(Duration.ofMinutes(5));

        assertThat(limiter.getAllowed()).isEqualTo(1);
        tenant.config().get();
        time.advance(limiter.getPeriod().multipliedBy(200));
        tenant.config().get();
        assertThat(limiter.getAllowed()).isEqualTo(limiter.getMost());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-5", "-99999999999999999999", "soon", "1e9", "5 seconds", "Thu, 01 Jan 1970 00:00:00 GMT", ""})
    void aWaitThatMakesNoSenseIsNoWait(String header) {
        server.then(Reply.json(429, "{}", "Retry-After: " + header)).otherwise(request -> Reply.json(200, "{}"));

        Fixtures.tenant(server, time).build().config().get();

        assertThat(time.pauses()).allMatch(pause -> pause.compareTo(Duration.ofSeconds(1)) <= 0);
    }

    @Test
    void theTimeOfDayMayBeSetMeanwhile() {
        server.then(Reply.json(429, "{}", "Retry-After: 60")).otherwise(request -> Reply.json(200, "{}"));
        Instant[] day = {Instant.parse("2026-11-21T12:00:00Z")};
        Environment surroundings = new Environment(() -> day[0], time, time, new Random(7));
        Client network = new OkHttpTransport(Timeouts.standard(), new WholeBodyReader(1_000));
        Client limited = new RateLimitingClient(
                network, RateLimiter.standard(), surroundings, new Events(List.of()), Duration.ofMinutes(2));

        assertThat(status(limited)).isEqualTo(429);
        day[0] = Instant.parse("2020-01-01T00:00:00Z");
        assertThat(status(limited)).isEqualTo(200);

        assertThat(time.pauses()).containsExactly(Duration.ofSeconds(60));
    }

    @Test
    void atLeastOneCallIsAlwaysAllowed() {
        RateLimiter limiter = RateLimiter.of(2, PERIOD);

        limiter.refused(VirtualTime.START, Duration.ZERO);
        assertThat(limiter.refused(VirtualTime.START.plus(PERIOD), Duration.ZERO))
                .isEqualTo(1);
    }

    @Test
    void tenantsThatShareALimiterTakeTurns() {
        RateLimiter limiter = RateLimiter.of(2, PERIOD);
        FeignTenant one = Fixtures.tenant(server, time).rateLimiter(limiter).build();
        FeignTenant other =
                Fixtures.tenant(server, time).rateLimiter(one.getRateLimiter()).build();

        one.config().get();
        other.config().get();
        one.config().get();

        assertThat(time.pauses()).containsExactly(SPREAD);
    }

    @Test
    void tenantsOfOneClientInOneApiVersionShareALimiterUnlessGivenAnother() {
        FeignTenant one = of("client-1").build();

        assertThat(of("client-1").build().getRateLimiter()).isSameAs(one.getRateLimiter());
        assertThat(of("client-2").build().getRateLimiter()).isNotSameAs(one.getRateLimiter());
        assertThat(of("client-1").apiVersion(ApiVersion.V2025).build().getRateLimiter())
                .isNotSameAs(one.getRateLimiter());
        assertThat(of("client-1")
                        .surroundings(new VirtualTime(), time, new Random(1))
                        .build()
                        .getRateLimiter())
                .isNotSameAs(one.getRateLimiter());
        assertThat(of("client-1")
                        .rateLimiter(RateLimiter.of(5, PERIOD))
                        .build()
                        .getRateLimiter()
                        .getMost())
                .isEqualTo(5);
        assertThat(Fixtures.tenant(server, time).build().getRateLimiter())
                .isNotSameAs(Fixtures.tenant(server, time).build().getRateLimiter());
    }

    private FeignTenantBuilder of(String client) {
        return Fixtures.tenant(server, time).clientCredentials(client, "secret");
    }

    @Test
    void aCallThatWouldWaitTooLongIsNotSent() {
        FeignTenant tenant = Fixtures.tenant(server, time)
                .rateLimiter(RateLimiter.of(1, Duration.ofMinutes(5)))
                .build();
        server.then(Reply.json(202, Fixtures.ACCEPTED));
        tenant.requests().create(Fixtures.grant());

        assertThat(tenant.requests().create(Fixtures.grant()))
                .isInstanceOfSatisfying(
                        Submission.NotSent.class,
                        unsent -> assertThat(unsent.reason().getMessage())
                                .isEqualTo(
                                        "the rate limit would have delayed the call by PT5M15S; call later, or less often"));
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void aRefusalIsToldAndVisible() {
        List<TransportEvent> events = new ArrayList<>();
        FeignTenant tenant = Fixtures.tenant(server, time).onEvent(events::add).build();
        server.then(Reply.json(429, "{}", "Retry-After: 1"), Reply.json(200, "{}"));

        tenant.config().get();

        assertThat(events).contains(new TransportEvent.RateLowered(50));
        assertThat(tenant.getRateLimiter().getAllowed()).isEqualTo(50);
        assertThat(tenant.getRateLimiter().getMost()).isEqualTo(100);
        assertThat(tenant.getRateLimiter().getPeriod()).isEqualTo(PERIOD);
    }

    @Test
    void refusalsThatLowerNothingAreNotTold() {
        List<TransportEvent> events = new ArrayList<>();
        server.then(Reply.json(429, "{}", "Retry-After: 1"), Reply.json(429, "{}", "Retry-After: 1"));

        Fixtures.tenant(server, time).onEvent(events::add).build().config().get();

        assertThat(events)
                .filteredOn(TransportEvent.RateLowered.class::isInstance)
                .containsExactly(new TransportEvent.RateLowered(50));
    }

    @Test
    void aCallThatIsInterruptedBeforeItsTurnIsNotSent() {
        FeignTenant tenant = Fixtures.tenant(server, time)
                .rateLimiter(RateLimiter.of(1, PERIOD))
                .build();
        tenant.requests().create(Fixtures.grant());
        Thread.currentThread().interrupt();

        Submission submission = tenant.requests().create(Fixtures.grant());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(submission)
                .isInstanceOfSatisfying(
                        Submission.NotSent.class,
                        unsent -> assertThat(unsent.reason()).isEqualTo(new HttpNotSentReason.Interrupted()));
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateLimiter.of(0, PERIOD))
                .withMessage("the rate limit is 0 calls in PT10S; both have to be positive");
    }

    private int status(Client client) {
        Request request = Request.create(
                Request.HttpMethod.GET,
                server.url().toString(),
                Map.of(),
                null,
                StandardCharsets.UTF_8,
                new RequestTemplate());
        try {
            return client.execute(request, new Request.Options()).status();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
