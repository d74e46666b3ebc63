package dev.latchkey.emulator;

import static dev.latchkey.emulator.Client.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.emulator.fault.FaultKind;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

class FaultTest {
    private static final String GRANT = """
            {"requestedFor": ["2c918084660f45d6016617daa9210003"],
             "requestedItems": [{"type": "ROLE", "id": "2c9180835d2e5168015d32f890ca0001"}]}
            """;

    private final Emulator emulator = Emulator.builder().start();
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
    void aRateLimitStrikesAsOftenAsItIsToldAndNothingHappens() {
        emulator.faults().next(Fault.rateLimited(Duration.ofSeconds(3)).times(2));

        for (int i = 0; i < 2; i++) {
            HttpResponse<String> answer = client.send(Operation.CREATE, GRANT);
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.body()).isEqualTo("{\"message\":\" Rate Limit Exceeded \"}");
            assertThat(answer.headers().firstValue("Retry-After")).contains("3");
        }
        assertThat(requests()).isZero();
        assertThat(client.send(Operation.CREATE, GRANT).statusCode()).isEqualTo(202);
    }

    @Test
    void aFaultForOneOperationLeavesTheOthersAlone() {
        emulator.faults().next(Fault.of(FaultKind.HTML_PAGE).on(Operation.CREATE));

        assertThat(client.get(Operation.STATUS).statusCode()).isEqualTo(200);
        assertThat(client.send(Operation.CREATE, GRANT).statusCode()).isEqualTo(502);
        assertThat(emulator.faults().getWaiting()).isEmpty();
    }

    @Test
    void theTokenEndpointIsStruckOnlyByFaultsOfItsOwn() {
        emulator.faults()
                .next(
                        Fault.of(FaultKind.HTML_PAGE),
                        Fault.rateLimited(Duration.ofSeconds(1)).onToken());

        assertThat(client.token("latchkey", "latchkey").statusCode()).isEqualTo(429);
        assertThat(client.token("latchkey", "latchkey").statusCode()).isEqualTo(200);
        assertThat(client.get(Operation.STATUS).statusCode()).isEqualTo(502);
    }

    @Test
    void aConnectionThatIsDroppedBeforeTheCallLeavesNothingBehind() {
        emulator.faults().next(Fault.of(FaultKind.DROP_BEFORE).on(Operation.CREATE));

        assertThatThrownBy(() -> client.send(Operation.CREATE, GRANT)).isInstanceOf(UncheckedIOException.class);
        assertThat(requests()).isZero();
    }

    @Test
    void aConnectionThatIsDroppedAfterTheCallLeavesTheRequestBehind() {
        emulator.faults().next(Fault.of(FaultKind.DROP_AFTER).on(Operation.CREATE));

        assertThatThrownBy(() -> client.send(Operation.CREATE, GRANT)).isInstanceOf(UncheckedIOException.class);
        assertThat(requests()).isOne();
    }

    @Test
    void aDroppedConnectionCarriesNotASingleByte() throws IOException {
        emulator.faults().next(Fault.of(FaultKind.DROP_BEFORE));

        assertThat(RawCall.send(
                        emulator,
                        "GET /v3/access-request-status HTTP/1.1",
                        "Host: localhost",
                        "Authorization: " + client.authorization()))
                .isEmpty();
    }

    @Test
    void aSlowBodyComesWholeInTheEnd() {
        emulator.faults().next(Fault.slowBody(Duration.ofMillis(1)));

        assertThat(json(client.get(Operation.APPROVAL_SUMMARY)).has("pending")).isTrue();
    }

    @Test
    void aSlowBodyEndsWhenTheEmulatorIsClosed() throws IOException {
        emulator.faults().next(Fault.slowBody(Duration.ofDays(1)));

        try (Socket socket = new Socket(
                emulator.getBaseUri().getHost(), emulator.getBaseUri().getPort())) {
            socket.getOutputStream()
                    .write(("GET /v3/access-request-approvals/approval-summary HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Authorization: " + client.authorization() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            assertThat(in.read()).isEqualTo('H');
            emulator.close();
            assertThat(in.readAllBytes()).isNotEmpty();
        }
    }

    @Test
    void aCutBodyBreaksThePromiseOfItsLength() {
        emulator.faults().next(Fault.of(FaultKind.CUT_BODY));

        assertThatThrownBy(() -> client.get(Operation.APPROVAL_SUMMARY)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void truncatedJsonIsWholeForHttpAndBrokenForJson() {
        emulator.faults().next(Fault.of(FaultKind.TRUNCATED_JSON));

        HttpResponse<String> answer = client.get(Operation.APPROVAL_SUMMARY);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> json(answer)).isInstanceOf(JacksonException.class);
    }

    @Test
    void unknownValuesStandWhereConstantsWere() {
        client.send(Operation.CREATE, GRANT);
        emulator.faults().next(Fault.of(FaultKind.UNKNOWN_VALUES));

        assertThat(json(client.get(Operation.STATUS)).at("/0/state").stringValue())
                .isEqualTo("NOT_YET_DOCUMENTED");
        assertThat(json(client.get(Operation.STATUS)).at("/0/state").stringValue())
                .isEqualTo("EXECUTING");
    }

    @Test
    void namesCommentsAndMetadataAreNoConstantsWhateverTheyLookLike() {
        Organisation organisation = DemoOrganisation.create();
        try (Emulator other = Emulator.builder()
                .organisation(organisation.toBuilder()
                        .items(organisation.getItems().stream()
                                .map(item -> item.toBuilder().name("VPN").build())
                                .toList())
                        .build())
                .start()) {
            Client careful = Client.of(other);
            careful.send(
                    Operation.CREATE,
                    GRANT.replace(
                            "\"type\"", "\"comment\": \"OK\", \"clientMetadata\": {\"status\": \"OPEN\"}, \"type\""));
            other.faults().next(Fault.of(FaultKind.UNKNOWN_VALUES));

            JsonNode row = json(careful.get(Operation.STATUS)).get(0);

            assertThat(row.get("name").stringValue()).isEqualTo("VPN");
            assertThat(row.at("/requesterComment/comment").stringValue()).isEqualTo("OK");
            assertThat(row.at("/clientMetadata/status").stringValue()).isEqualTo("OPEN");
            assertThat(row.get("type").stringValue()).isEqualTo("NOT_YET_DOCUMENTED");
            assertThat(row.get("requestType").stringValue()).isEqualTo("NOT_YET_DOCUMENTED");
        }
    }

    @Test
    void anHtmlPageComesFromSomebodyElse() {
        emulator.faults().next(Fault.of(FaultKind.HTML_PAGE));

        HttpResponse<String> answer = client.get(Operation.STATUS);

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(answer.body()).contains("<h1>502 Bad Gateway</h1>");
    }

    @Test
    void theContentTypeCanBeWrong() {
        emulator.faults().next(Fault.of(FaultKind.WRONG_CONTENT_TYPE));

        assertThat(client.get(Operation.APPROVAL_SUMMARY).headers().firstValue("Content-Type"))
                .contains("text/plain; charset=utf-16");
    }

    @Test
    void aCreateCanBeTakenWithoutABody() {
        emulator.faults().next(Fault.of(FaultKind.EMPTY_BODY));

        HttpResponse<String> answer = client.send(Operation.CREATE, GRANT);

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEmpty();
        assertThat(requests()).isOne();
    }

    @Test
    void anyAnswerCanBeGivenInsteadOfTheTenants() {
        emulator.faults()
                .next(Fault.answer(503, "application/json", "{\"error\":\"down\"}")
                        .on(Operation.CREATE));

        HttpResponse<String> answer = client.send(Operation.CREATE, GRANT);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("{\"error\":\"down\"}");
        assertThat(requests()).isZero();
    }

    @Test
    void faultsComeInTheirOrder() {
        emulator.faults().next(Fault.answer(500, "text/plain", "one"), Fault.answer(503, "text/plain", "two"));

        assertThat(client.get(Operation.STATUS).body()).isEqualTo("one");
        assertThat(client.get(Operation.STATUS).body()).isEqualTo("two");
        assertThat(client.get(Operation.STATUS).statusCode()).isEqualTo(200);
    }

    @Test
    void aFaultThatCannotStrikeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fault.of(FaultKind.HTML_PAGE).times(0))
                .withMessage("a fault strikes 0 times; let it strike at least once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fault.answer(99, "text/plain", ""))
                .withMessage("the status is 99; take one from 200 to 599");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fault.slowBody(Duration.ofMillis(-1)))
                .withMessage("the pause is PT-0.001S; take one that is not negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fault.rateLimited(Duration.ofSeconds(-1)))
                .withMessage("the wait is PT-1S; take one that is not negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fault.of(FaultKind.DROP_AFTER).answering(500, Map.of(), ""))
                .withMessage("drop-after takes no status");
    }

    private long requests() {
        return emulator.tenant()
                .status()
                .administrationPage(StatusQuery.builder().build())
                .rows()
                .size();
    }
}
