package dev.latchkey.emulator;

import static dev.latchkey.emulator.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.emulator.rate.RateLimit;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.HttpMethod;
import dev.latchkey.model.version.Operation;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every operation of every API version has in common: path, method, token, headers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutingTest {
    private final Emulator emulator =
            Emulator.builder().rateLimit(RateLimit.OFF).start();
    private Client client = Client.without(emulator);

    @BeforeAll
    void getAToken() {
        client = Client.of(emulator);
    }

    @AfterAll
    void close() {
        emulator.close();
    }

    static Stream<Endpoint> endpoints() {
        return Arrays.stream(ApiVersion.values())
                .flatMap(apiVersion ->
                        Arrays.stream(Operation.values()).flatMap(operation -> apiVersion.find(operation).stream()));
    }

    static Stream<Endpoint> experimental() {
        return endpoints()
                .filter(Endpoint::isExperimental)
                .filter(endpoint -> endpoint.getOperation() != Operation.CLOSE);
    }

    static Stream<Endpoint> deprecated() {
        return endpoints().filter(Endpoint::isDeprecated);
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void anOperationIsFoundAndAnswersInJson(Endpoint endpoint) {
        HttpResponse<String> answer = client.send(call(endpoint, true));

        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 202, 400, 404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(emulator.wireLog().get(emulator.wireLog().size() - 1).operation())
                .isEqualTo(endpoint.getOperation().getText());
        assertThat(emulator.wireLog().get(emulator.wireLog().size() - 1).apiVersion())
                .isEqualTo(endpoint.getApiVersion().getText());
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void anOperationRefusesWhoHasNoToken(Endpoint endpoint) {
        HttpResponse<String> answer = Client.without(emulator)
                .send(HttpRequest.newBuilder(emulator.getBaseUri().resolve(path(endpoint)))
                        .method(endpoint.getMethod().name(), BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void anOperationRefusesAnotherMethod(Endpoint endpoint) {
        HttpResponse<String> answer = client.delete(path(endpoint));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElse(""))
                .contains(endpoint.getMethod().name());
    }

    @ParameterizedTest
    @MethodSource("experimental")
    void anExperimentalOperationDemandsTheHeader(Endpoint endpoint) {
        HttpResponse<String> answer = client.send(call(endpoint, false));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"error\":\"Experimental Header is missing or invalid.\"}");
    }

    @ParameterizedTest
    @MethodSource("deprecated")
    void aDeprecatedOperationSaysSo(Endpoint endpoint) {
        HttpResponse<String> answer = client.send(call(endpoint, true));

        assertThat(answer.headers().firstValue("Deprecation")).contains("@1772064000");
        assertThat(answer.headers().firstValue("Link").orElse("")).contains("rel=\"deprecation\"");
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void whatIsNotDeprecatedDoesNotSayThatItIs(Endpoint endpoint) {
        assertThat(client.send(call(endpoint, true))
                        .headers()
                        .firstValue("Deprecation")
                        .isPresent())
                .isEqualTo(endpoint.isDeprecated());
    }

    @Test
    void whatAnApiVersionDoesNotOfferIsNotFound() {
        HttpResponse<String> answer = client.get("/v3/access-request-administration");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).get("detailCode").stringValue()).isEqualTo("404 Not found");
        assertThat(json(answer).at("/messages/0/text").stringValue())
                .isEqualTo("The server did not find a current representation for the target resource.");
    }

    @Test
    void theVersionBelongsToTheResourceInTheApiVersionWithoutAPrefix() {
        assertThat(client.get("/access-request-status").statusCode()).isEqualTo(404);
        assertThat(client.get("/access-request-status/v1").statusCode()).isEqualTo(200);
        assertThat(client.get("/access-request-config/v2").statusCode()).isEqualTo(200);
    }

    @Test
    void aWordOfThePathIsNoId() {
        assertThat(client.post("/v3/access-request-approvals/pending", "{}").statusCode())
                .isEqualTo(405);
    }

    @Test
    void anIdInThePathIsDecoded() {
        client.post("/v3/access-request-approvals/a%20b%2Fc/approve", "{\"comment\":\"yes\"}");

        assertThat(emulator.wireLog().get(emulator.wireLog().size() - 1).operation())
                .isEqualTo("approve");
    }

    private HttpRequest.Builder call(Endpoint endpoint, boolean careful) {
        HttpRequest.Builder call = client.authorized(path(endpoint)).header("Content-Type", "application/json");
        if (careful) {
            Map<String, String> headers = endpoint.getRequiredHeaders();
            headers.forEach(call::header);
        }
        return endpoint.getMethod() == HttpMethod.GET
                ? call.GET()
                : call.method(endpoint.getMethod().name(), BodyPublishers.ofString("{}"));
    }

    private static String path(Endpoint endpoint) {
        return endpoint.isIdInPath() ? endpoint.path("nobody") : endpoint.path();
    }
}
