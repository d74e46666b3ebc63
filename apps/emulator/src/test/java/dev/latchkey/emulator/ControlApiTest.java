package dev.latchkey.emulator;

import static dev.latchkey.emulator.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.emulator.fault.FaultKind;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.ApiClient;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ControlApiTest {
    private static final String GRANT = """
            {"requestedFor": ["2c918084660f45d6016617daa9210003"],
             "requestedItems": [{"type": "ROLE", "id": "2c9180835d2e5168015d32f890ca0001"}]}
            """;

    private final Emulator emulator = Emulator.builder()
            .check((operation, apiVersion, body, facts) ->
                    "{\"checked\":\"" + operation + " " + apiVersion + " " + body.length + " " + facts + "\"}")
            .start();
    private final Client client = Client.of(emulator);

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void theIndexListsThePathsAndTheirMethods() {
        JsonNode paths = json(client.get("/_latchkey")).get("paths");

        assertThat(paths.propertyNames())
                .containsExactly(
                        "/_latchkey",
                        "/_latchkey/approvals",
                        "/_latchkey/check",
                        "/_latchkey/clock",
                        "/_latchkey/facts",
                        "/_latchkey/faults",
                        "/_latchkey/grades",
                        "/_latchkey/openapi.json",
                        "/_latchkey/requests",
                        "/_latchkey/reset",
                        "/_latchkey/restore",
                        "/_latchkey/snapshot",
                        "/_latchkey/state",
                        "/_latchkey/wire");
        assertThat(paths.get("/_latchkey/faults").toString()).isEqualTo("[\"DELETE\",\"GET\",\"POST\"]");
    }

    @Test
    void theStateShowsTheOrganisationAndTheClock() {
        JsonNode state = json(client.get("/_latchkey/state"));

        assertThat(state.at("/organisation/name").stringValue()).isEqualTo("acme");
        assertThat(state.get("clock").stringValue()).isEqualTo("2026-11-21T12:00:00Z");
        assertThat(state.get("grade").stringValue()).isEqualTo("A");
        assertThat(state.get("apiVersions").size()).isEqualTo(6);
    }

    @Test
    void neitherTheStateNorASnapshotShowsTheSecretOfAClient() {
        Organisation organisation = DemoOrganisation.create().toBuilder()
                .clients(
                        List.of(ApiClient.builder().id("nightly").secret("hush").build()))
                .build();
        try (Emulator other = Emulator.builder().organisation(organisation).start()) {
            Client anybody = Client.without(other);

            assertThat(json(anybody.get("/_latchkey/state"))
                            .at("/organisation/clients")
                            .toString())
                    .isEqualTo("[{\"id\":\"nightly\"}]");
            assertThat(anybody.get("/_latchkey/snapshot").body()).doesNotContain("hush");
            assertThat(anybody.get("/_latchkey/wire").body()).doesNotContain("hush");
        }
    }

    @Test
    void aSnapshotOfAnotherTenantLeavesTheClientsThatThereAre() {
        String elsewhere = FakeTenant.of(DemoOrganisation.create().toBuilder()
                        .name("elsewhere")
                        .clients(List.of())
                        .build())
                .snapshot()
                .json();

        assertThat(client.post("/_latchkey/restore", elsewhere).statusCode()).isEqualTo(204);

        assertThat(client.token("eve", "eve").statusCode()).isEqualTo(200);
        assertThat(client.token("eve", "wrong").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"advance\":\"P30D\"}', 2026-12-21T12:00:00Z",
        "'{\"advance\":\"PT90S\"}', 2026-11-21T12:01:30Z",
        "'{\"advance\":\"P3M\"}', 2027-02-21T12:00:00Z",
        "'{\"to\":\"2027-01-15T21:22:23Z\"}', 2027-01-15T21:22:23Z"
    })
    void theClockIsMoved(String move, String now) {
        HttpResponse<String> answer = client.post("/_latchkey/clock", move);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("now").stringValue()).isEqualTo(now);
        assertThat(emulator.tenant().clock().instant()).hasToString(now);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | say either \"advance\", such as \"P30D\", or \"to\", such as \"2027-01-15T21:22:23Z\"",
                "{\"advance\":\"soon\"} | \"soon\" is not ISO 8601: a duration is P30D or PT2H, a moment"
                        + " 2027-01-15T21:22:23Z",
                "{\"advance\":\"-P1D\"} | the clock is at 2026-11-21T12:00:00Z and cannot move to"
                        + " 2026-11-20T12:00:00Z: time does not run backwards"
            })
    void theClockIsNotMovedWhereItCannotBe(String move, String message) {
        HttpResponse<String> answer = client.post("/_latchkey/clock", move);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("error").stringValue()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"advance\":\"P99999999Y\"} | the clock cannot be set to +100002025-11-21T12:00:00Z: time ends with the"
                        + " year 9999",
                "{\"advance\":\"P9999999999Y\"} | \"P9999999999Y\" is not ISO 8601: a duration is P30D or PT2H, a moment"
                        + " 2027-01-15T21:22:23Z",
                "{\"advance\":\"P999999999Y\"} | the clock cannot move by P999999999Y: there is no such moment",
                "{\"advance\":\"PT9999999999999H\"} | the clock cannot move by PT9999999999999H: there is no such"
                        + " moment",
                "{\"to\":\"+10000-01-01T00:00:00Z\"} | the clock cannot be set to +10000-01-01T00:00:00Z: time ends with"
                        + " the year 9999",
                "{\"advance\":5} | /advance: a string is expected here",
                "{\"ahead\":\"P1D\"} | /ahead: there is no such key; the keys are advance, to"
            })
    void theClockIsNotMovedBeyondTheEndOfTime(String move, String message) {
        HttpResponse<String> answer = client.post("/_latchkey/clock", move);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error(answer)).isEqualTo(message);
        assertThat(emulator.tenant().clock().instant()).hasToString("2026-11-21T12:00:00Z");
    }

    @Test
    void atTheEndOfTimeEverythingWorks() {
        client.post("/_latchkey/clock", "{\"to\":\"9999-12-31T23:59:59.999999999Z\"}");
        String snapshot = client.get("/_latchkey/snapshot").body();

        assertThat(client.post("/_latchkey/restore", snapshot).statusCode()).isEqualTo(204);
        try (Emulator running =
                Emulator.builder().tenant(FakeTenant.create()).runningClock().start()) {
            Client other = Client.without(running);
            other.post("/_latchkey/restore", snapshot);

            assertThat(other.get("/_latchkey/clock").body()).isEqualTo("{\"now\":\"9999-12-31T23:59:59.999999999Z\"}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"clock", "approvals", "restore", "faults"})
    void whatIsNoObjectIsAskedToBeOne(String path) {
        for (String body : new String[] {"", "null", "5", "[null]", "[1]"}) {
            HttpResponse<String> answer = client.post("/_latchkey/" + path, body);

            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(error(answer))
                    .isEqualTo("send a JSON object" + (path.equals("faults") ? ", or a list of them" : ""));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | this is not a snapshot of a fake tenant: parts of one are missing",
                "{\"now\":\"soon\"} | this is not a snapshot of a fake tenant: /now cannot be read",
                "{\"records\":5} | this is not a snapshot of a fake tenant: /records cannot be read",
                "{ | this is not JSON, at line 1, column 2"
            })
    void whatIsNoSnapshotIsSaidToBeNone(String body, String message) {
        HttpResponse<String> answer = client.post("/_latchkey/restore", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error(answer)).isEqualTo(message);
    }

    @Test
    void faultsAreScriptedOneByOneOrAsAList() {
        client.post(
                "/_latchkey/faults",
                "{\"kind\":\"rate-limited\",\"operation\":\"create\",\"times\":2," + "\"retryAfter\":7}");
        client.post(
                "/_latchkey/faults",
                "[{\"kind\":\"drop-after\"},{\"kind\":\"slow-body\",\"pauseMillis\":3},"
                        + "{\"kind\":\"answer\",\"status\":503,\"headers\":{\"X-A\":\"b\"},\"body\":\"no\"}]");

        assertThat(emulator.faults().getWaiting())
                .containsExactly(
                        Fault.rateLimited(Duration.ofSeconds(7))
                                .on(Operation.CREATE)
                                .times(2),
                        Fault.of(FaultKind.DROP_AFTER),
                        Fault.slowBody(Duration.ofMillis(3)),
                        Fault.of(FaultKind.ANSWER).answering(503, Map.of("X-A", "b"), "no"));
        assertThat(json(client.get("/_latchkey/faults")).at("/0/kind").stringValue())
                .isEqualTo("rate-limited");
        assertThat(client.delete("/_latchkey/faults").statusCode()).isEqualTo(204);
        assertThat(emulator.faults().getWaiting()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | \"kind\" is missing; set the kind of fault",
                "[ | this is not JSON, at line 1, column 2",
                "{\"kind\":\"earthquake\"} | /kind: \"earthquake\" is not a kind of fault; the kinds are rate-limited,"
                        + " answer, html-page, drop-before, drop-after, slow-body, cut-body, truncated-json,"
                        + " unknown-values, wrong-content-type, empty-body",
                "{\"kind\":\"drop-after\",\"times\":0} | a fault strikes 0 times; let it strike at least once",
                "{\"kind\":\"drop-after\",\"times\":1.9} | /times: a whole number is expected here",
                "{\"kind\":\"answer\",\"status\":\"500\"} | /status: a whole number is expected here",
                "{\"kind\":\"drop-after\",\"often\":true} | /often: there is no such key; the keys are body, headers,"
                        + " kind, operation, pauseMillis, retryAfter, status, times",
                "{\"kind\":\"html-page\",\"status\":200} | html-page takes no status",
                "{\"kind\":\"html-page\",\"body\":\"no\"} | html-page takes no body",
                "{\"kind\":\"cut-body\",\"headers\":{\"A\":\"b\"}} | cut-body takes no headers",
                "{\"kind\":\"cut-body\",\"pauseMillis\":0} | cut-body takes no pauseMillis",
                "{\"kind\":\"drop-after\",\"retryAfter\":3} | drop-after takes no retryAfter",
                "{\"kind\":\"rate-limited\",\"retryAfter\":-1} | \"retryAfter\" is -1; take seconds that are not"
                        + " negative",
                "{\"kind\":\"answer\",\"headers\":{\"A\":null}} | /headers/A: null is not allowed here",
                "{\"kind\":\"answer\",\"headers\":{\"A b\":\"c\"}} | \"A b\" is not the name of a header",
                "{\"kind\":\"answer\",\"headers\":{\"A\":\"b\\r\\nC: d\"}} | the header A cannot have the value"
                        + " \"b\\r\\nC: d\"; a value is one line of ASCII"
            })
    void aFaultThatCannotBeIsRefused(String fault, String message) {
        HttpResponse<String> answer = client.post("/_latchkey/faults", fault);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(error(answer)).isEqualTo(message);
        assertThat(emulator.faults().getWaiting()).isEmpty();
    }

    @Test
    void aFaultOfAnOperationThatThereIsNotIsRefused() {
        assertThat(client.post("/_latchkey/faults", "{\"kind\":\"drop-after\",\"operation\":\"destroy\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aResetBringsTheBeginningBack() {
        client.send(Operation.CREATE, GRANT);
        client.get("/access-request-administration/v1");
        emulator.faults().next(Fault.of(FaultKind.DROP_AFTER));

        assertThat(client.post("/_latchkey/reset", "").statusCode()).isEqualTo(204);

        assertThat(emulator.faults().getWaiting()).isEmpty();
        assertThat(emulator.wireLog()).isEmpty();
        assertThat(json(client.get("/_latchkey/grades")).toString())
                .isEqualTo("{\"grade\":\"A\",\"calls\":0,\"offences\":[]}");
        assertThat(json(client.get(Operation.STATUS)).isEmpty()).isTrue();
    }

    @Test
    void aSnapshotCanBeTakenAndRestored() {
        client.send(Operation.CREATE, GRANT);
        String snapshot = client.get("/_latchkey/snapshot").body();
        client.post("/_latchkey/reset", "");
        assertThat(json(client.get(Operation.STATUS)).isEmpty()).isTrue();

        assertThat(client.post("/_latchkey/restore", snapshot).statusCode()).isEqualTo(204);

        assertThat(json(client.get(Operation.STATUS)).size()).isOne();
        assertThat(client.post("/_latchkey/restore", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void aTokenIsWorthNothingInAnOrganisationThatLacksItsPerson() {
        Organisation other = Organisation.builder()
                .name("other")
                .now(OffsetDateTime.parse("2027-01-15T00:00:00Z"))
                .build();
        client.post("/_latchkey/restore", FakeTenant.of(other).snapshot().json());

        HttpResponse<String> answer = client.get(Operation.STATUS);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).get("error").stringValue())
                .isEqualTo("(synthetic) JWT validation failed: 2c918084660f45d6016617daa9210001 is not a person of the"
                        + " organisation other");
    }

    @Test
    void gradesComeWithEvidence() {
        client.get("/access-request-administration/v1");

        JsonNode offence = json(client.get("/_latchkey/grades")).at("/offences/0");

        assertThat(offence.get("offence").stringValue()).isEqualTo("missing-experimental-header");
        assertThat(offence.at("/evidence/0/request").stringValue()).isEqualTo("GET /access-request-administration/v1");
        assertThat(offence.at("/evidence/0/client").stringValue()).isEqualTo("latchkey");
        assertThat(client.delete("/_latchkey/grades").statusCode()).isEqualTo(204);
        assertThat(emulator.grades().grade()).isEqualTo("A");
    }

    @Test
    void theWireLogKeepsNoSecrets() {
        client.send(Operation.CREATE, GRANT);

        String log = client.get("/_latchkey/wire").body();

        assertThat(log).doesNotContain(client.authorization()).doesNotContain("client_secret");
        assertThat(json(client.get("/_latchkey/wire?after=1")).size()).isOne();
        assertThat(emulator.wireLog())
                .map(Object::toString)
                .isEqualTo(List.of("#1 POST /oauth/token -> 200", "#2 POST /access-requests/v1 -> 202"));
        assertThat(client.delete("/_latchkey/wire").statusCode()).isEqualTo(204);
        assertThat(emulator.wireLog()).isEmpty();
    }

    @Test
    void aCallHasANumber() {
        assertThat(error(client.get("/_latchkey/wire?after=lunch")))
                .isEqualTo("\"after\" is the number of a call, and \"lunch\" is none");
    }

    @Test
    void theWireLogKeepsNoSecretThatWentToAWrongPath() {
        client.post("/v3/oauth/token?client_secret=hush", "");
        client.post("/v3/oauth/token", "application/x-www-form-urlencoded", "client_secret=hush");

        assertThat(client.get("/_latchkey/wire?after=1").body())
                .contains("/v3/oauth/token")
                .doesNotContain("hush");
    }

    @Test
    void aBodyIsChecked() {
        assertThat(client.post("/_latchkey/check?operation=cancel&apiVersion=v3&facts=%7B%7D", "{")
                        .body())
                .isEqualTo("{\"checked\":\"cancel v3 1 {}\"}");
        assertThat(client.post("/_latchkey/check", "").body()).isEqualTo("{\"checked\":\"create v1 0 null\"}");
        assertThat(json(client.post("/_latchkey/check?apiVersion=v9", "{}"))
                        .get("error")
                        .stringValue())
                .isEqualTo("\"v9\" is not an API version; the API versions are beta, v3, v2024, v2025, v2026, v1");
    }

    @Test
    void withoutACheckerNothingIsChecked() {
        try (Emulator plain = Emulator.builder().start()) {
            HttpResponse<String> answer = Client.without(plain).post("/_latchkey/check", "{}");

            assertThat(answer.statusCode()).isEqualTo(501);
            assertThat(json(answer).get("error").stringValue())
                    .isEqualTo("this emulator was started without a checker; latchkey serve has one");
        }
    }

    @Test
    void whatIsNotThereIsSaidNotToBe() {
        HttpResponse<String> answer = client.get("/_latchkey/nothing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).get("error").stringValue())
                .isEqualTo("there is no /_latchkey/nothing; GET /_latchkey lists what there is");
        assertThat(client.get("/_latchkey/reset").statusCode()).isEqualTo(405);
    }

    @Test
    void aFormOfAStrangersPageIsRefused() {
        HttpResponse<String> answer = client.post("/_latchkey/reset", "application/x-www-form-urlencoded", "a=b");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(json(answer).get("error").stringValue())
                .isEqualTo("send Content-Type: application/json, also without a body");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST:8080, 200",
        "127.0.0.1, 200",
        "[::1]:80, 200",
        "evil.example, 403",
        "127.0.0.1.evil.example, 403",
        "localhost.evil.example:80, 403"
    })
    void aNameThatWasMadeToPointHereIsRefused(String host, int status) throws IOException {
        assertThat(RawCall.send(emulator, "GET /_latchkey/clock HTTP/1.1", "Host: " + host, "Connection: close"))
                .startsWith("HTTP/1.1 " + status);
        assertThat(RawCall.send(emulator, "GET /console HTTP/1.1", "Host: " + host, "Connection: close"))
                .startsWith("HTTP/1.1 " + (status == 200 ? 302 : 403));
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:8080, 200", "https://evil.example, 403", "null, 403"})
    void aPageFromElsewhereIsRefused(String origin, int status) throws IOException {
        assertThat(RawCall.send(
                        emulator,
                        "GET /_latchkey/clock HTTP/1.1",
                        "Host: localhost",
                        "Origin: " + origin,
                        "Connection: close"))
                .startsWith("HTTP/1.1 " + status);
    }

    @Test
    void noPageIsFoundOutsideOfTheConsolesFolder() throws IOException {
        assertThat(client.get("/console/nothing.html").statusCode()).isEqualTo(404);
        assertThat(RawCall.send(
                        emulator, "GET /console/../Emulator.class HTTP/1.1", "Host: localhost", "Connection: close"))
                .startsWith("HTTP/1.1 404");
        assertThat(client.delete("/console/").statusCode()).isEqualTo(405);
    }

    private static String error(HttpResponse<String> answer) {
        return json(answer).get("error").stringValue();
    }
}
