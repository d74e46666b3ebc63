package dev.latchkey.emulator;

import static dev.latchkey.emulator.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies and queries that cannot be read. */
class ReadingTest {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{} {}",
                "{\"requestType\": \"GRANT_ACCESS\", \"requestType\": \"REVOKE_ACCESS\"}",
                "{\"requestedFor\": \"2c918084660f45d6016617daa9210003\"}",
                "{\"requestedFor\": [{}]}",
                "{\"requestedItems\": [{\"id\": \"a\", \"type\": \"ROLE\", \"removeDate\": \"\"}]}",
                "{\"requestedItems\": [{\"id\": \"a\", \"type\": \"ROLE\", \"removeDate\": \"2027-01-15\"}]}"
            })
    void aBodyThatCannotBeReadIsRefusedInTheDocumentedShape(String body) {
        HttpResponse<String> answer = client.send(Operation.CREATE, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("detailCode").stringValue()).isEqualTo("400.1 Bad request syntax");
        assertThat(json(answer).get("trackingId").stringValue()).hasSize(32);
        assertThat(json(answer).at("/messages/0/text").stringValue()).isEqualTo("The request could not be parsed.");
        assertThat(json(answer).at("/causes/0/text").stringValue()).startsWith("(synthetic) ");
    }

    @Test
    void theCauseSaysWhere() {
        assertThat(json(client.send(Operation.CREATE, "{\"requestedFor\": \"eve\"}"))
                        .at("/causes/0/text")
                        .stringValue())
                .startsWith("(synthetic) /requestedFor: ");
    }

    @Test
    void anEmptyListBesideTheOtherShapeIsRefused() {
        String item = "[{\"type\": \"ROLE\", \"id\": \"2c9180835d2e5168015d32f890ca0001\"}]";
        String flat = "{\"requestedFor\": [\"2c918084660f45d6016617daa9210003\"], \"requestedItems\": " + item
                + ", \"requestedForWithRequestedItems\": []}";
        String nested = "{\"requestedForWithRequestedItems\": [{\"identityId\": \"2c918084660f45d6016617daa9210003\","
                + " \"requestedItems\": " + item + "}], \"requestedFor\": []}";

        assertThat(json(client.send(Operation.CREATE, flat))
                        .at("/causes/0/text")
                        .stringValue())
                .isEqualTo("(synthetic) requestedForWithRequestedItems is an empty list beside requestedFor and"
                        + " requestedItems; leave it out");
        assertThat(json(client.send(Operation.CREATE, nested))
                        .at("/causes/0/text")
                        .stringValue())
                .isEqualTo("(synthetic) requestedFor and requestedItems are empty lists beside"
                        + " requestedForWithRequestedItems; leave them out");
    }

    @ParameterizedTest
    @CsvSource({"limit, many", "offset, 1.5", "count, perhaps", "limit, 251", "offset, -1"})
    void aParameterOfAnotherTypeOrOutOfItsRangeIsRefused(String name, String value) {
        assertThat(client.get(Operation.STATUS, Map.of(name, value)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void theIdsOfEntitlementDetailsAreParameters() {
        HttpResponse<String> answer = client.get(Operation.ENTITLEMENT_DETAILS, Map.of("identityId", "eve"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).at("/causes/0/text").stringValue())
                .isEqualTo("(synthetic) the query parameter entitlementId is missing");
    }

    @Test
    void whatIsNotJsonIsRefused() {
        assertThat(client.post("/access-requests/v1", "text/plain", "{}").statusCode())
                .isEqualTo(415);
    }

    @Test
    void aQueryThatIsNotPercentEncodedIsRefused() throws Exception {
        assertThat(RawCall.send(
                        emulator,
                        "GET /v3/access-request-status?filters=%zz HTTP/1.1",
                        "Host: localhost",
                        "Connection: close"))
                .startsWith("HTTP/1.1 400 ");
    }

    @Test
    void aUrlOfMoreThanEightKilobytesIsRefused() {
        assertThat(client.in(ApiVersion.DEFAULT)
                        .get(Operation.STATUS, Map.of("filters", "x".repeat(9000)))
                        .statusCode())
                .isEqualTo(414);
    }

    @Test
    void aBodyOfMoreThanOneMebibyteIsRefused() {
        assertThat(client.send(Operation.CREATE, " ".repeat(1024 * 1024 + 1)).statusCode())
                .isEqualTo(413);
    }
}
