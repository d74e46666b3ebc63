package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.feign.server.Received;
import dev.latchkey.feign.server.Reply;
import dev.latchkey.feign.server.ScriptedServer;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.tenant.PreparedRequest;
import dev.latchkey.model.tenant.Reconciliation;
import dev.latchkey.model.tenant.RequestMark;
import dev.latchkey.model.tenant.Submission;
import feign.http2client.Http2Client;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever goes wrong on the way, no call submits twice, and what it says of itself is true. {@code -Dlatchkey.faults=10000}
 * injects as many faults over sockets with each client.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class FaultsTest {
    private static final long SEED = 20_261_121L;
    private static final int CALLS = 10_000;
    private static final int FAULTS_OVER_SOCKETS = Integer.getInteger("latchkey.faults", 200);

    enum Over {
        OKHTTP,
        JDK
    }

    @Test
    void tenThousandCreatesWithFaultsNeverSubmitTwiceAndTellTheTruth() {
        VirtualTime time = new VirtualTime();
        FaultyTenant faulty = new FaultyTenant(SEED, time);
        FeignTenant tenant = FeignTenant.builder()
                .tenant("acme")
                .clientCredentials("id", "secret")
                .client(faulty)
                .surroundings(time, time, new Random(SEED))
                .build();
        Map<String, Integer> ends = new TreeMap<>();

        for (int call = 0; call < CALLS; call++) {
            ends.merge(end(tenant, faulty.ledger(), call), 1, Integer::sum);
            time.advance(Duration.ofMinutes(11));
        }

        // Every kind of end has been seen, or the faults would prove nothing.
        assertThat(ends.keySet())
                .as("seed %d: %s", SEED, ends)
                .contains("Accepted", "Rejected", "NotSent", "Unknown, Happened", "Unknown, DidNotHappen");
    }

    @ParameterizedTest
    @EnumSource
    void neitherDoRealSocketsSubmitTwice(Over client) {
        VirtualTime time = new VirtualTime();
        Random random = new Random(SEED);
        Ledger ledger = new Ledger();
        Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
        Map<String, Integer> ends = new TreeMap<>();
        try (ScriptedServer server = ScriptedServer.start()
                .otherwise(request -> request.method().equals("GET")
                        ? Reply.json(200, ledger.rows(request.target(), time.instant()))
                        : faulty(request, ledger, time, random, faults))) {
            FeignTenantBuilder builder = Fixtures.tenant(server, time)
                    .tokens(() -> "token-" + random.nextInt(1_000_000))
                    .timeouts(Duration.ofSeconds(5), Duration.ofMillis(300), Duration.ofSeconds(20));
            FeignTenant tenant = (client == Over.JDK ? builder.client(new Http2Client()) : builder).build();
            int call = 0;
            while (injected(faults) < FAULTS_OVER_SOCKETS) {
                ends.merge(end(tenant, ledger, call++), 1, Integer::sum);
                time.advance(Duration.ofMinutes(11));
            }
            tenant.close();
            System.out.printf("%s: %d creates met %d faults over sockets: %s%n", client, call, injected(faults), ends);
        }
        assertThat(faults).hasSizeGreaterThan(10);
        assertThat(ends.keySet()).contains("Accepted", "Rejected", "Unknown, Happened", "Unknown, DidNotHappen");
    }

    private static int injected(Map<Fault, Integer> faults) {
        return faults.entrySet().stream()
                .filter(entry -> entry.getKey() != Fault.NONE)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How a call ended, which has to be true by what arrived at the server. */
    private static String end(FeignTenant tenant, Ledger ledger, int call) {
        PreparedRequest prepared = tenant.requests().prepare(Fixtures.grant());
        String mark = RequestMark.marks(prepared.request()).iterator().next();
        Submission submission = tenant.requests().create(prepared);
        String about = "seed " + SEED + ", call " + call + ": " + submission;
        assertThat(ledger.most()).as(about).isLessThanOrEqualTo(1);
        if (submission instanceof Submission.Accepted accepted) {
            assertThat(accepted.requests())
                    .as(about)
                    .singleElement()
                    .satisfies(request -> assertThat(request.id().value()).isEqualTo(mark));
            assertThat(ledger.count(mark)).as(about).isEqualTo(1);
            return "Accepted";
        }
        if (submission instanceof Submission.Unknown unknown) {
            Reconciliation reconciliation = tenant.requests().reconcile(unknown);
            if (reconciliation instanceof Reconciliation.Happened happened) {
                assertThat(happened.requests()).as(about).isEqualTo(List.of(AccessRequestId.of(mark)));
                assertThat(ledger.count(mark)).as(about).isEqualTo(1);
            } else if (reconciliation instanceof Reconciliation.DidNotHappen) {
                assertThat(ledger.count(mark)).as(about).isZero();
            }
            return "Unknown, " + reconciliation.getClass().getSimpleName();
        }
        assertThat(ledger.count(mark)).as(about).isZero();
        return submission.getClass().getSimpleName();
    }

    private static Reply faulty(
            Received request, Ledger ledger, VirtualTime time, Random random, Map<Fault, Integer> faults) {
        Fault fault = overSockets(Fault.any(random));
        faults.merge(fault, 1, Integer::sum);
        return switch (fault) {
            case RESET_BEFORE -> Reply.reset();
            case FAILURE_BEFORE -> Reply.json(503, "{}", "Retry-After: 0");
            case RATE_LIMIT, RATE_LIMIT_STORM -> Reply.json(429, "{}", "Retry-After: 1");
            case TOKEN_EXPIRED -> Reply.json(401, "{}");
            case REFUSED -> Reply.json(400, "{}");
            case SILENCE_BEFORE -> Reply.silence();
            case SILENCE_AFTER -> after(request, ledger, time, Reply.silence());
            case SURPLUS_AFTER -> Reply.twice(202, ledger.take(request.body(), time.instant()));
            case RESET_AFTER -> after(request, ledger, time, Reply.reset());
            case FAILURE_AFTER -> after(request, ledger, time, Reply.json(500, "{}"));
            case GARBAGE_AFTER -> after(request, ledger, time, Reply.json(202, "<html>"));
            case TRUNCATED_AFTER ->
                after(
                        request,
                        ledger,
                        time,
                        Reply.truncated(202, "application/json", 100, "{".getBytes(StandardCharsets.US_ASCII)));
            default -> Reply.json(202, ledger.take(request.body(), time.instant()));
        };
    }

    /** What is no fault of a server counts as none. */
    private static Fault overSockets(Fault fault) {
        return switch (fault) {
            case NO_SUCH_HOST, CONNECTION_REFUSED, TIME_OUT_BEFORE, TIME_OUT_AFTER, TIME_OUT_THEN_TAKEN -> Fault.NONE;
            default -> fault;
        };
    }

    private static Reply after(Received request, Ledger ledger, VirtualTime time, Reply reply) {
        ledger.take(request.body(), time.instant());
        return reply;
    }
}
