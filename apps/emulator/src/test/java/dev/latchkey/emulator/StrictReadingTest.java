package dev.latchkey.emulator;

import static dev.latchkey.emulator.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are JSON, with values of other types than the API describes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrictReadingTest {
    private static final String EVE = "2c918084660f45d6016617daa9210003";
    private static final String ROLE = "2c9180835d2e5168015d32f890ca0001";

    private final Emulator emulator = Emulator.builder().start();
    private Client client = Client.without(emulator);

    @BeforeAll
    void getAToken() {
        client = Client.of(emulator);
    }

    @AfterAll
    void close() {
        emulator.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/clientMetadata | {\"a\": null} | /clientMetadata/a: null is not allowed here",
                "/clientMetadata | {\"a\": 1} | /clientMetadata/a: a string is expected here",
                "/clientMetadata | {\"a\": true} | /clientMetadata/a: a string is expected here",
                "/clientMetadata | {\"a\": []} | /clientMetadata/a: a string is expected here",
                "/clientMetadata | {\"a\": 1E+2147483647} | /clientMetadata/a: a string is expected here",
                "/clientMetadata | [] | /clientMetadata: an object is expected here",
                "/requestedFor | \"eve\" | /requestedFor: a list is expected here",
                "/requestedFor | [5] | /requestedFor/0: a string is expected here",
                "/requestedFor | [\"eve\", null] | /requestedFor/1: null is not allowed here",
                "/requestedItems | [1] | /requestedItems/0: an object is expected here",
                "/requestedItems | [null] | /requestedItems/0: null is not allowed here",
                "/requestedItems | [{\"type\": \"ROLE\", \"id\": 5}] | /requestedItems/0/id: a string is expected here",
                "/requestedItems | [{\"type\": 1, \"id\": \"a\"}] | /requestedItems/0/type: a string is expected here",
                "/requestedItems | [{\"removeDate\": 5}] | /requestedItems/0/removeDate: a date-time such as"
                        + " 2027-01-15T21:22:23Z is expected here",
                "/requestedItems | [{\"removeDate\": \"2027-01-15\"}] | /requestedItems/0/removeDate: \"2027-01-15\" is no"
                        + " date-time: it is a date without a time; write 2027-01-15T00:00:00Z"
            })
    void aValueOfAnotherTypeIsRefusedWithItsPlace(String place, String value, String cause) {
        String key = place.substring(1);
        String body = "{" + without(key) + "\"" + key + "\": " + value + "}";

        HttpResponse<String> answer = client.send(Operation.CREATE, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(cause(answer)).isEqualTo("(synthetic) " + cause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"approvalReminderAndEscalationConfig\": {\"maxReminders\": 1.7}} |"
                        + " /approvalReminderAndEscalationConfig/maxReminders: a whole number is expected here",
                "{\"approvalReminderAndEscalationConfig\": {\"daysUntilEscalation\": \"3\"}} |"
                        + " /approvalReminderAndEscalationConfig/daysUntilEscalation: a whole number is expected here",
                "{\"autoApprovalEnabled\": 1} | /autoApprovalEnabled: true or false is expected here",
                "{\"autoApprovalEnabled\": \"true\"} | /autoApprovalEnabled: true or false is expected here",
                "{\"requestOnBehalfOfConfig\": \"\"} | /requestOnBehalfOfConfig: an object is expected here"
            })
    void aConfigurationOfOtherTypesIsRefused(String body, String cause) {
        HttpResponse<String> answer = client.in(ApiVersion.V3).send(Operation.SET_CONFIG_1, body);
        client.in(ApiVersion.DEFAULT);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(cause(answer)).isEqualTo("(synthetic) " + cause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"requestedFor", "requestedItems"})
    void nullBesideTheNestedShapeIsRefused(String key) {
        String body = "{\"" + key + "\": null, \"requestedForWithRequestedItems\": [{\"identityId\": \"" + EVE
                + "\", \"requestedItems\": [{\"type\": \"ROLE\", \"id\": \"" + ROLE + "\"}]}]}";

        assertThat(cause(client.send(Operation.CREATE, body)))
                .isEqualTo("(synthetic) requestedFor and requestedItems are null beside"
                        + " requestedForWithRequestedItems; leave them out");
    }

    @Test
    void theNestedShapeMayBeNullBesideTheFlatOne() {
        String body = "{" + without("requestedForWithRequestedItems") + "\"requestedForWithRequestedItems\": null}";

        assertThat(client.send(Operation.CREATE, body).statusCode()).isEqualTo(202);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | the body is not a JSON object",
                "null | the body is not a JSON object",
                "{\"a\": } | this is not JSON, at line 1, column 7",
                "{} {} | the JSON goes on after its end, at line 1, column 4",
                "{\"a\": 1, \"a\": 2} | an object has a duplicate key, at line 1, column 13"
            })
    void whatIsNoObjectIsSaidToBeNone(String body, String cause) {
        assertThat(cause(client.send(Operation.CREATE, body))).isEqualTo("(synthetic) " + cause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit | many | the query parameter limit: a whole number is expected here",
                "offset | 1.5 | the query parameter offset: a whole number is expected here",
                "count | perhaps | the query parameter count: true or false is expected here"
            })
    void aParameterOfAnotherTypeIsNamed(String name, String value, String cause) {
        HttpResponse<String> answer = client.get(Operation.STATUS, Map.of(name, value));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(cause(answer)).isEqualTo("(synthetic) " + cause);
    }

    @Test
    void digitsInAQueryAreANumber() {
        assertThat(client.get(Operation.STATUS, Map.of("limit", "7", "count", "true"))
                        .statusCode())
                .isEqualTo(200);
    }

    /** A request in the flat shape, but for one key. */
    private static String without(String key) {
        return (key.equals("requestedFor") ? "" : "\"requestedFor\": [\"" + EVE + "\"], ")
                + (key.equals("requestedItems")
                        ? ""
                        : "\"requestedItems\": [{\"type\": \"ROLE\", \"id\": \"" + ROLE + "\"}], ");
    }

    private static String cause(HttpResponse<String> answer) {
        return json(answer).at("/causes/0/text").stringValue();
    }
}
