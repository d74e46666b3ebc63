package dev.latchkey.emulator;

import static dev.latchkey.emulator.Client.json;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.emulator.fault.Fault;
import dev.latchkey.emulator.fault.FaultKind;
import dev.latchkey.emulator.grade.ClientPractice;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The description of the control API is true of it: of every path, every method and every answer. */
class ControlDescriptionTest {
    private static final String PATH = "/_latchkey";
    private static final String JSON = "application/json";
    private static final String STRANGER = "https://stranger.example";
    private static final String GRANT = """
            {"requestedFor": ["%s"], "requestedItems": [{"type": "ROLE", "id": "%s"}]}
            """.formatted(DemoOrganisation.EMPLOYEE, DemoOrganisation.AUDIT_ROLE);

    private final Emulator emulator = Emulator.builder()
            .check((operation, apiVersion, body, facts) -> "{\"results\":[]}")
            .start();
    private final Client client = Client.of(emulator);
    private final ApiDescription description =
            ApiDescription.of(client.get(PATH + "/openapi.json").body());

    @AfterEach
    void close() {
        emulator.close();
    }

    /** One call for each answer that is described; its body is as described unless it is refused. */
    static Stream<Ask> asks() {
        String decision = "{\"approval\":\"APPROVAL\",\"decision\":\"approve\",\"comment\":\"Fine\",\"by\":\""
                + DemoOrganisation.MANAGER + "\"}";
        return Stream.of(
                Ask.get("").answered(200),
                Ask.get("/openapi.json").answered(200),
                Ask.get("/state").answered(200),
                Ask.post("/reset", "").answered(204),
                Ask.get("/snapshot").answered(200),
                Ask.post("/restore", "SNAPSHOT").answered(204),
                Ask.post("/restore", "{}").answered(400),
                Ask.get("/clock").answered(200),
                Ask.post("/clock", "{\"advance\":\"PT2H\"}").answered(200),
                Ask.post("/clock", "{\"to\":\"2027-01-15T21:22:23Z\"}").answered(200),
                Ask.post("/clock", "{}").answered(400),
                Ask.get("/requests").answered(200),
                Ask.get("/requests").ofNobody().answered(400),
                Ask.get("/approvals").answered(200),
                Ask.get("/approvals").ofNobody().answered(400),
                Ask.post("/approvals", decision).answered(204),
                Ask.post("/approvals", decision.replace("\"by\"", "\"bye\"")).answered(400),
                Ask.get("/facts?apiVersion=v3&requester=" + DemoOrganisation.EMPLOYEE)
                        .answered(200),
                Ask.get("/facts").answered(400),
                Ask.get("/faults").answered(200),
                Ask.post("/faults", "[{\"kind\":\"slow-body\",\"pauseMillis\":5}]")
                        .answered(200),
                Ask.post("/faults", "{\"kind\":\"rate-limited\",\"operation\":\"create\",\"times\":2,\"retryAfter\":3}")
                        .answered(200),
                Ask.post("/faults", "{\"kind\":\"bad-luck\"}").answered(400),
                Ask.delete("/faults").answered(204),
                Ask.get("/grades").answered(200),
                Ask.delete("/grades").answered(204),
                Ask.get("/wire?after=1").answered(200),
                Ask.get("/wire?after=lunch").answered(400),
                Ask.delete("/wire").answered(204),
                Ask.post("/check?operation=create&apiVersion=v3&facts=%7B%7D", "{")
                        .answered(200),
                Ask.post("/check?requester=" + DemoOrganisation.EMPLOYEE, "{}").answered(200),
                Ask.post("/check?operation=destroy", "{}").answered(400),
                Ask.post("/check", "{}").ofNobody().answered(501));
    }

    @ParameterizedTest
    @MethodSource("asks")
    void aCallIsAnsweredAsDescribed(Ask ask) {
        prepare();

        HttpResponse<String> answer = ask.isOfNobody() ? sendToNobody(ask) : send(client, ask, JSON);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(ask.status());
        assertDescribed(ask, answer);
        assertThat(description.parameters(ask.path(), ask.method())).containsAll(ask.parameters());
        if (!ask.path().equals(PATH + "/check")) {
            assertThat(description
                            .bodyErrors(ask.path(), ask.method(), body(ask))
                            .isEmpty())
                    .as("whether the body of %s is as described", ask)
                    .isEqualTo(ask.status() < 300 || !ask.method().equals("POST"));
        }
    }

    @ParameterizedTest
    @MethodSource("asks")
    void aPageFromElsewhereIsRefusedAsDescribed(Ask ask) {
        HttpResponse<String> answer = client.send(request(client, ask, JSON, "").header("Origin", STRANGER));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertDescribed(ask, answer);
    }

    @ParameterizedTest
    @MethodSource("asks")
    void whatIsNoJsonIsRefusedAsDescribed(Ask ask) {
        HttpResponse<String> answer = send(client, ask, "text/plain");

        boolean refused = ask.method().equals("POST");
        assertThat(answer.statusCode() == 415).isEqualTo(refused);
        assertThat(description.statuses(ask.path(), ask.method()).contains("415"))
                .isEqualTo(refused);
        if (refused) {
            assertDescribed(ask, answer);
        }
    }

    @Test
    void everyPathEveryMethodAndEveryAnswerIsDescribedAndNoOther() {
        JsonNode index = json(client.get(PATH)).get("paths");
        Map<String, Set<String>> answered = asks().collect(groupingBy(
                ask -> ask.method() + " " + ask.path(), mapping(ask -> String.valueOf(ask.status()), toSet())));

        assertThat(description.methods().keySet()).containsExactlyInAnyOrderElementsOf(index.propertyNames());
        description.methods().forEach((path, methods) -> {
            assertThat(methods)
                    .containsExactlyInAnyOrderElementsOf(index.get(path)
                            .valueStream()
                            .map(JsonNode::stringValue)
                            .toList());
            methods.forEach(method -> assertThat(description.statuses(path, method).stream()
                            .filter(status -> !status.equals("403") && !status.equals("415")))
                    .as("answers of %s %s", method, path)
                    .containsExactlyInAnyOrderElementsOf(answered.getOrDefault(method + " " + path, Set.of())));
        });
    }

    @Test
    void theNamesThatCanBeChosenAreDescribed() {
        assertThat(description.constants("ApiVersion")).isEqualTo(texts(ApiVersion.values()));
        assertThat(description.constants("Operation")).containsExactlyInAnyOrderElementsOf(texts(Operation.values()));
        assertThat(description.constants("FaultKind"))
                .isEqualTo(Arrays.stream(FaultKind.values())
                        .map(FaultKind::getText)
                        .toList());
        assertThat(description.constants("Offence"))
                .isEqualTo(Arrays.stream(ClientPractice.values())
                        .map(ClientPractice::getOffence)
                        .toList());
    }

    private static List<String> texts(Object[] values) {
        return Arrays.stream(values).map(Object::toString).toList();
    }

    /** Sees to it that every list has something in it. */
    private void prepare() {
        client.get(ApiVersion.V1.endpoint(Operation.ADMINISTRATION).path());
        client.send(Operation.CREATE, GRANT);
        emulator.faults().next(Fault.answer(503, "text/plain", "no"));
        assertThat(emulator.grades().offences()).isNotEmpty();
    }

    private HttpResponse<String> sendToNobody(Ask ask) {
        Organisation nobody = Organisation.builder()
                .name("small")
                .now(DemoOrganisation.create().getNow())
                .build();
        try (Emulator small = Emulator.builder().organisation(nobody).start()) {
            return send(Client.without(small), ask, JSON);
        }
    }

    private HttpResponse<String> send(Client sender, Ask ask, String contentType) {
        return sender.send(request(sender, ask, contentType, body(ask)));
    }

    private static HttpRequest.Builder request(Client sender, Ask ask, String contentType, String body) {
        HttpRequest.Builder request = sender.authorized(ask.target());
        return ask.method().equals("POST")
                ? request.header("Content-Type", contentType).POST(BodyPublishers.ofString(body))
                : request.method(ask.method(), BodyPublishers.noBody());
    }

    private String body(Ask ask) {
        return switch (ask.body()) {
            case "SNAPSHOT" -> emulator.tenant().snapshot().json();
            default ->
                ask.body().contains("APPROVAL")
                        ? ask.body()
                                .replace(
                                        "APPROVAL",
                                        json(client.get(PATH + "/approvals"))
                                                .at("/0/id")
                                                .asString())
                        : ask.body();
        };
    }

    private void assertDescribed(Ask ask, HttpResponse<String> answer) {
        assertThat(description.errors(ask.path(), ask.method(), answer.statusCode(), answer.body()))
                .as("%s: %s %s", ask, answer.statusCode(), answer.body())
                .isEmpty();
        assertThat(answer.headers().map().keySet())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .containsAll(description.headers(ask.path(), ask.method(), answer.statusCode()).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList());
        if (answer.body().startsWith("[")) {
            assertThat(json(answer).isEmpty()).as("rows to look at").isFalse();
        }
    }

    /**
     * A call of the control API.
     *
     * @param method the method
     * @param target path and query
     * @param body the body; SNAPSHOT for one that is taken now
     * @param isOfNobody whether it asks an emulator without people and without a checker
     * @param status what is answered
     */
    private record Ask(String method, String target, String body, boolean isOfNobody, int status) {
        static Ask get(String target) {
            return new Ask("GET", PATH + target, "", false, 200);
        }

        static Ask post(String target, String body) {
            return new Ask("POST", PATH + target, body, false, 200);
        }

        static Ask delete(String target) {
            return new Ask("DELETE", PATH + target, "", false, 204);
        }

        Ask ofNobody() {
            return new Ask(method, target, body, true, status);
        }

        Ask answered(int expected) {
            return new Ask(method, target, body, isOfNobody, expected);
        }

        String path() {
            return target.split("\\?", 2)[0];
        }

        List<String> parameters() {
            return target.contains("?")
                    ? Arrays.stream(target.split("\\?", 2)[1].split("&", -1))
                            .map(parameter -> parameter.split("=", 2)[0])
                            .toList()
                    : List.of();
        }

        @Override
        public String toString() {
            return method + " " + target + " -> " + status;
        }
    }
}
