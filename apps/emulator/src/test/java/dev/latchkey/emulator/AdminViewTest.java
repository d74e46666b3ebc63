package dev.latchkey.emulator;

import static dev.latchkey.emulator.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.emulator.fault.FaultKind;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The control API's view of all requests, and its decisions about them. */
class AdminViewTest {
    private static final String EVE = "2c918084660f45d6016617daa9210003";
    private static final String MAYA = "2c918084660f45d6016617daa9210002";
    private static final String REPORTS = "2c9180835d2e5168015d32f890ca0011";
    private static final String GRANT = """
            {"requestedFor": ["%s"], "requestedItems": [{"type": "ACCESS_PROFILE", "id": "%s"}]}
            """.formatted(EVE, REPORTS);

    private final Emulator emulator = Emulator.builder()
            .check((operation, apiVersion, body, facts) -> String.valueOf(facts))
            .start();
    private final Client client = Client.as(emulator, "eve");

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void everybodysRequestsAndApprovalsAreListed() {
        client.send(Operation.CREATE, GRANT);

        HttpResponse<String> requests = Client.without(emulator).get("/_latchkey/requests");
        HttpResponse<String> approvals = Client.without(emulator).get("/_latchkey/approvals");

        assertThat(json(requests).at("/0/state").stringValue()).isEqualTo("EXECUTING");
        assertThat(json(requests).at("/0/accessRequestPhases/1/name").stringValue())
                .isEqualTo("APPROVAL_PHASE");
        assertThat(requests.headers().firstValue("X-Total-Count")).contains("1");
        assertThat(json(approvals).at("/0/owner/id").stringValue()).isEqualTo(MAYA);
        assertThat(approvals.headers().firstValue("X-Total-Count")).contains("1");
    }

    @Test
    void lookingOnLeavesNoTraceAndMeetsNoFault() {
        emulator.faults().next(Fault.of(FaultKind.DROP_AFTER));

        assertThat(Client.without(emulator).get("/_latchkey/requests").statusCode())
                .isEqualTo(200);

        assertThat(emulator.faults().getWaiting()).hasSize(1);
        assertThat(emulator.wireLog()).extracting(Object::toString).containsExactly("#1 POST /oauth/token -> 200");
    }

    @Test
    void anApprovalIsDecidedByTheOneWhoseItIs() {
        client.send(Operation.CREATE, GRANT);

        HttpResponse<String> answer = decide("\"decision\":\"approve\",\"comment\":\"fine\"");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        JsonNode row = json(client.get("/_latchkey/requests")).get(0);
        assertThat(row.get("state").stringValue()).isEqualTo("REQUEST_COMPLETED");
        assertThat(row.at("/approvalDetails/0/currentOwner/id").stringValue()).isEqualTo(MAYA);
        assertThat(row.at("/approvalDetails/0/comment").stringValue()).isEqualTo("fine");
        assertThat(json(client.get("/_latchkey/approvals")).isEmpty()).isTrue();
    }

    @Test
    void anApprovalIsRejectedWithAComment() {
        client.send(Operation.CREATE, GRANT);

        assertThat(error(decide("\"decision\":\"reject\"")))
                .isEqualTo("the tenant refuses it: (synthetic) a rejection of this item needs a comment");
        assertThat(decide("\"decision\":\"reject\",\"comment\":\"no\"").statusCode())
                .isEqualTo(204);

        assertThat(json(client.get("/_latchkey/requests")).at("/0/state").stringValue())
                .isEqualTo("REJECTED");
    }

    @Test
    void whoHasNoBusinessWithAnApprovalIsRefusedAsByTheTenant() {
        client.send(Operation.CREATE, GRANT);

        assertThat(error(decide("\"decision\":\"approve\",\"by\":\"" + EVE + "\"")))
                .isEqualTo("the tenant refuses it: (synthetic) only the owner of the approval, or an administrator,"
                        + " decides it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | \"approval\" is missing; set the id of the approval",
                "{\"approval\":\"a\"} | \"decision\" is either \"approve\" or \"reject\"",
                "{\"approval\":\"a\",\"decision\":\"maybe\"} | \"decision\" is either \"approve\" or \"reject\"",
                "{\"approval\":\"a\",\"decision\":\"approve\",\"by\":\"nobody\"} | nobody is not a person of the"
                        + " organisation acme"
            })
    void aDecisionThatCannotBeIsExplained(String decision, String message) {
        HttpResponse<String> answer = client.post("/_latchkey/approvals", decision);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error(answer)).isEqualTo(message);
    }

    @Test
    void theFactsOfTheTenantAreThoseOfThePersonWhoAsks() {
        client.send(Operation.CREATE, GRANT);

        JsonNode facts = json(client.get("/_latchkey/facts?requester=" + EVE + "&apiVersion=v3"));

        assertThat(facts.at("/requester/id").stringValue()).isEqualTo(EVE);
        assertThat(facts.at("/config/autoApprovalEnabled").booleanValue()).isTrue();
        assertThat(facts.at("/pending/" + EVE + "/0/id").stringValue()).isEqualTo(REPORTS);
        assertThat(client.post("/_latchkey/check?apiVersion=v3&requester=" + EVE, "{}")
                        .body())
                .isEqualTo(facts.toString());
    }

    @Test
    void whatALenientTenantTakesIsNotListed() {
        FakeTenant tenant = FakeTenant.builder().lenient().build();
        try (Emulator lenient = Emulator.builder().tenant(tenant).start()) {
            Client other = Client.of(lenient);

            assertThat(json(other.get("/_latchkey/facts?requester=" + EVE)).has("requestable"))
                    .isFalse();
            assertThat(other.send(
                                    Operation.CREATE,
                                    "{\"requestedFor\":[\"" + EVE + "\"],\"requestedItems\":[{\"type\":\"ROLE\",\"id\":"
                                            + "\"brand-new\"}]}")
                            .statusCode())
                    .isEqualTo(202);
        }
        assertThat(json(client.get("/_latchkey/facts?requester=" + EVE)).has("requestable"))
                .isTrue();
    }

    @Test
    void factsAreThoseOfSomebody() {
        assertThat(error(client.get("/_latchkey/facts")))
                .isEqualTo("\"requester\" is missing; set the id of the requester");
        assertThat(error(client.get("/_latchkey/facts?requester=nobody")))
                .isEqualTo("the organisation has no person nobody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/_latchkey/requests", "/_latchkey/approvals", "/_latchkey/facts?requester=" + EVE})
    void withoutAnAdministratorNobodySeesEverything(String path) {
        Organisation nobody = Organisation.builder()
                .name("small")
                .now(DemoOrganisation.create().getNow())
                .build();
        try (Emulator small = Emulator.builder().tenant(FakeTenant.of(nobody)).start()) {
            HttpResponse<String> answer = Client.without(small).get(path);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(error(answer))
                    .isEqualTo(
                            "the organisation has no administrator, and only administrators see the requests of all users");
        }
    }

    @Test
    void theStateNamesWhatCanBeChosen() {
        JsonNode state = json(client.get("/_latchkey/state"));

        assertThat(state.get("operations").size()).isEqualTo(Operation.values().length);
        assertThat(state.at("/faultKinds/0").stringValue()).isEqualTo("rate-limited");
        assertThat(state.get("checked").size()).isEqualTo(Operation.values().length);
        try (Emulator plain = Emulator.builder().start()) {
            assertThat(json(Client.without(plain).get("/_latchkey/state"))
                            .get("checked")
                            .isEmpty())
                    .isTrue();
        }
    }

    private HttpResponse<String> decide(String decision) {
        String approval = json(client.get("/_latchkey/approvals")).at("/0/id").stringValue();
        return client.post("/_latchkey/approvals", "{\"approval\":\"" + approval + "\"," + decision + "}");
    }

    private static String error(HttpResponse<String> answer) {
        return json(answer).get("error").stringValue();
    }
}
