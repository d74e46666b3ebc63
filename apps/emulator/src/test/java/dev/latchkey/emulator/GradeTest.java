package dev.latchkey.emulator;

import static dev.latchkey.emulator.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.emulator.fault.FaultKind;
import dev.latchkey.emulator.grade.ClientPractice;
import dev.latchkey.emulator.grade.Grades;
import dev.latchkey.emulator.rate.RateLimit;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GradeTest {
    private static final ApiVersion OLD = ApiVersion.of("v3");
    private static final String GRANT = """
            {"requestedFor": ["2c918084660f45d6016617daa9210003"],
             "requestedItems": [{"type": "ROLE", "id": "2c9180835d2e5168015d32f890ca0001"}]}
            """;

    private final AtomicLong nanos = new AtomicLong();
    private final Emulator emulator =
            Emulator.builder().nanoTime(nanos::get).rateLimit(RateLimit.OFF).start();
    private Client client = Client.without(emulator);

    @BeforeEach
    void getAToken() {
        client = Client.of(emulator);
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void aCarefulClientHasAnA() {
        client.send(Operation.CREATE, GRANT);
        client.get(Operation.STATUS, Map.of("limit", "1"));
        client.get(Operation.STATUS, Map.of("limit", "1", "offset", "1"));
        client.get(Operation.ADMINISTRATION);

        Grades grades = emulator.grades();
        assertThat(grades.offences()).isEmpty();
        assertThat(grades.grade()).isEqualTo("A");
        assertThat(grades.calls()).isEqualTo(5);
    }

    @Test
    void aRetryBeforeTheTimeIsEarly() {
        emulator.faults().next(Fault.rateLimited(Duration.ofSeconds(2)));
        client.get(Operation.STATUS);
        nanos.addAndGet(Duration.ofMillis(500).toNanos());

        client.get(Operation.STATUS);

        assertOnly(ClientPractice.WAITS, "comes 1500 ms too early; call 2 was told to wait");
    }

    @Test
    void aRetryInTimeIsFine() {
        emulator.faults().next(Fault.rateLimited(Duration.ofSeconds(2)));
        client.get(Operation.STATUS);
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());

        client.get(Operation.STATUS);

        assertThat(emulator.grades().offences()).isEmpty();
    }

    @Test
    void aCreateThatWasTakenAndIsSentAgainIsADuplicateEvenIfItsAnswerWasLost() {
        emulator.faults().next(Fault.of(FaultKind.DROP_AFTER));
        try {
            client.send(Operation.CREATE, GRANT);
        } catch (UncheckedIOException lost) {
            assertThat(lost).hasCauseInstanceOf(IOException.class);
        }

        client.send(Operation.CREATE, GRANT);

        assertOnly(ClientPractice.SUBMITS_ONCE, "is the same create as call 2, which was taken");
    }

    @Test
    void aCreateThatWasNotTakenMayBeSentAgain() {
        emulator.faults().next(Fault.answer(503, "text/plain", ""));
        client.send(Operation.CREATE, GRANT);

        client.send(Operation.CREATE, GRANT);

        assertThat(emulator.grades().offences()).isEmpty();
    }

    @Test
    void whoCancelledMayAskAgain() {
        String request = json(client.send(Operation.CREATE, GRANT))
                .at("/newRequests/0/accessRequestIds/0")
                .stringValue();
        client.send(Operation.CANCEL, "{\"accountActivityId\": \"" + request + "\", \"comment\": \"Wrong role\"}");

        client.send(Operation.CREATE, GRANT);

        assertThat(emulator.grades().offences()).isEmpty();
    }

    @Test
    void anExperimentalCallNeedsItsHeader() {
        client.get("/access-request-administration/v1");

        assertOnly(ClientPractice.SAYS_EXPERIMENTAL, "GET /access-request-administration/v1 is experimental");
    }

    @Test
    void goingOnWithWhatWasAnnouncedAsDeprecatedIsNoticed() {
        client.in(OLD).get(Operation.GET_CONFIG_1);
        assertThat(emulator.grades().offences()).isEmpty();

        client.get(Operation.GET_CONFIG_1);

        assertOnly(
                ClientPractice.HEEDS_DEPRECATION,
                "GET /v3/access-request-config was announced as deprecated to call 2");
    }

    @Test
    void aGapBetweenPagesIsNoticed() {
        client.get(Operation.STATUS, Map.of("limit", "2"));

        client.get(Operation.STATUS, Map.of("limit", "2", "offset", "2"));

        assertOnly(ClientPractice.READS_EVERY_PAGE, "begins at row 2, but the page before ended at row 0");
    }

    @Test
    void aCallThatDoesNotSayWhoCallsIsNoticed() throws IOException {
        String answer = RawCall.send(
                emulator,
                "GET /v3/access-request-status HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Authorization: " + client.authorization());

        assertThat(answer).startsWith("HTTP/1.1 200 ");
        assertOnly(ClientPractice.NAMES_ITSELF, "has no User-Agent, and some tenants refuse that");
    }

    @Test
    void askingForTokensAgainAndAgainIsNoticed() {
        client.token("latchkey", "latchkey");
        assertThat(emulator.grades().offences()).isEmpty();

        client.token("latchkey", "latchkey");

        assertOnly(ClientPractice.KEEPS_TOKENS, "gets a token while 2 others are good");
    }

    @Test
    void usingARefusedTokenAgainIsNoticed() {
        nanos.addAndGet(Duration.ofHours(1).toNanos());
        client.get(Operation.STATUS);

        client.get(Operation.STATUS);

        assertOnly(ClientPractice.DROPS_REFUSED_TOKENS, "uses the token that call 2 was refused for");
    }

    @Test
    void everyKindOfOffenceIsOneGradeDown() {
        client.get("/access-request-administration/v1");
        client.in(OLD).get(Operation.GET_CONFIG_1);
        client.get(Operation.GET_CONFIG_1);

        assertThat(emulator.grades().grade()).isEqualTo("C");
    }

    private void assertOnly(ClientPractice manner, String note) {
        Grades grades = emulator.grades();
        assertThat(grades.grade()).isEqualTo("B");
        assertThat(grades.offences()).singleElement().satisfies(offence -> {
            assertThat(offence.offence()).isEqualTo(manner);
            assertThat(offence.times()).isOne();
            assertThat(offence.evidence())
                    .singleElement()
                    .satisfies(evidence -> assertThat(evidence.note()).isEqualTo(note));
        });
    }
}
