package dev.latchkey.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.model.directory.LookupOperation;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LookupsTest {
    private final Emulator emulator = Emulator.builder().start();
    private final Client client = Client.of(emulator);

    @AfterEach
    void close() {
        emulator.close();
    }

    static Stream<LookupCall> calls() {
        return LookupCall.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aLookupIsAnswered(LookupCall call) {
        HttpResponse<String> answer = client.get(call.target());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isNotEqualTo("[]");
    }

    @Test
    void theHistoryOfAnIdentityTakesTheHeaderAndTellsRolesAndAccessProfiles() {
        String path = "/historical-identities/v1/" + DemoOrganisation.EMPLOYEE + "/access-items?type=";

        assertThat(client.get(path + "role").body()).contains("Experimental Header is missing or invalid.");
        JsonNode roles = Client.json(experimental(path + "role"));
        assertThat(roles.get(0).path("id").asString()).isEqualTo(DemoOrganisation.TEAM_ROLE);
        assertThat(roles.get(0).path("accessType").asString()).isEqualTo("role");
        assertThat(roles.get(0).path("revocable").asBoolean(true)).isFalse();
        assertThat(experimental(path + "accessProfile").statusCode()).isEqualTo(200);
        assertThat(experimental(path + "app").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> experimental(String path) {
        return client.send(client.authorized(path)
                .header("X-SailPoint-Experimental", "true")
                .GET());
    }

    @Test
    void aListIsFilteredById() {
        assertThat(ids("/public-identities/v1", "id in (\"" + DemoOrganisation.EMPLOYEE + "\",\"nobody\")"))
                .containsExactly(DemoOrganisation.EMPLOYEE.value());
        assertThat(ids("/roles/v1", "id eq \"" + DemoOrganisation.AUDIT_ROLE + "\""))
                .containsExactly(DemoOrganisation.AUDIT_ROLE);
        assertThat(ids(
                        "/roles/v1",
                        "id eq \"" + DemoOrganisation.AUDIT_ROLE + "\" or id eq \"" + DemoOrganisation.TEAM_ROLE
                                + "\""))
                .containsExactlyInAnyOrder(DemoOrganisation.AUDIT_ROLE, DemoOrganisation.TEAM_ROLE);
    }

    @Test
    void aListIsFilteredByTheBeginningOfAName() {
        JsonNode person =
                Client.json(client.get("/public-identities/v1?limit=1")).get(0);
        String first = person.get("name").stringValue().split(" ", 2)[0];

        assertThat(ids(
                        "/public-identities/v1",
                        "firstname sw \"" + first.substring(0, 2).toUpperCase(Locale.ROOT) + "\""))
                .contains(person.get("id").stringValue());
    }

    @Test
    void aListComesInPages() {
        HttpResponse<String> all = client.get("/public-identities/v1?count=true");
        HttpResponse<String> second = client.get("/public-identities/v1?limit=2&offset=2");

        assertThat(all.headers().firstValue("X-Total-Count"))
                .contains(String.valueOf(Client.json(all).size()));
        assertThat(Client.json(second).size()).isEqualTo(2);
        assertThat(Client.json(second).get(0)).isEqualTo(Client.json(all).get(2));
        assertThat(second.headers().firstValue("X-Total-Count")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/roles/v1?limit=51",
                "/access-profiles/v1?limit=251",
                "/public-identities/v1?offset=-1",
                "/public-identities/v1?filters=manager%20eq%20%22x%22",
                "/public-identities/v1?filters=id%20eq",
                "/requestable-objects/v1?statuses=ASSIGNED"
            })
    void aQueryThatTheDescriptionDoesNotAllowIsRefused(String target) {
        assertThat(client.get(target).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/machine-identities/v2/nobody, 404",
        "/entitlements/v1/nothing/entitlement-request-config, 404",
        "/auth-users/v1/nobody, 404",
        "/public-identities/v2, 404"
    })
    void whatIsNotThereIsNotFound(String target, int status) {
        assertThat(client.get(target).statusCode()).isEqualTo(status);
    }

    @Test
    void aUserIsRefusedWhatIsForAdministrators() {
        Client user = Client.as(emulator, "eve");

        assertThat(user.get("/roles/v1").statusCode()).isEqualTo(403);
        assertThat(user.get("/accounts/v1").statusCode()).isEqualTo(403);
        assertThat(user.get("/auth-users/v1/" + DemoOrganisation.ADMIN).statusCode())
                .isEqualTo(403);
        assertThat(user.get("/requestable-objects/v1?identity-id=me").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aLookupIsNotSentButAsked() {
        HttpResponse<String> answer = client.post("/roles/v1", "{}");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET");
    }

    @Test
    void aFaultStrikesOneLookup() {
        emulator.faults().next(Fault.answer(403, "application/json", "{}").on(LookupOperation.TENANT));

        assertThat(client.get("/public-identities/v1").statusCode()).isEqualTo(200);
        assertThat(client.get("/tenant/v1").statusCode()).isEqualTo(403);
        assertThat(client.get("/tenant/v1").statusCode()).isEqualTo(200);
    }

    @Test
    void lookupsAreWrittenDownAndNotGraded() {
        client.get("/tenant/v1");

        assertThat(client.get("/_latchkey/wire").body()).contains("\"tenant\"").contains("/tenant/v1");
    }

    private List<String> ids(String path, String filter) {
        HttpResponse<String> answer =
                client.get(path + "?filters=" + URLEncoder.encode(filter, StandardCharsets.UTF_8));
        return Client.json(answer)
                .valueStream()
                .map(row -> row.get("id").stringValue())
                .toList();
    }
}
