package host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.emulator.Emulator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Calls the application over its port; behind it is an emulator, over a port too. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AccessControllerTest {
    private static final Emulator EMULATOR = Emulator.builder().start();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String GRANT = """
            {"requestedFor":["2c918084660f45d6016617daa9210003"],"requestType":"GRANT_ACCESS","requestedItems":[{\
            "type":"ACCESS_PROFILE","id":"2c9180835d2e5168015d32f890ca0011","comment":"Closes the year",\
            "removeDate":"2027-01-30T18:00:00.100+02:00"}]}""";
    private static final String REVOKE_WITHOUT_COMMENT = """
            {"requestedFor":["2c918084660f45d6016617daa9210003"],"requestType":"REVOKE_ACCESS","requestedItems":[{\
            "type":"ACCESS_PROFILE","id":"2c9180835d2e5168015d32f890ca0011"}]}""";

    @Value("${local.server.port}")
    private int port;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("latchkey.url", EMULATOR::getBaseUri);
    }

    @AfterAll
    static void stop() {
        EMULATOR.close();
    }

    @Test
    void aGrantIsCheckedAndSent() throws Exception {
        HttpResponse<String> answer = post("/requests", GRANT);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(answer.body()).contains("\"newRequests\":[").doesNotContain("null");
        assertThat(get("/status").body())
                .contains("\"removeDate\":\"2027-01-30T16:00:00.100Z\"", "\"name\":\"")
                .doesNotContain("\"startDate\"");
    }

    @Test
    void aBodyIsReadAndWrittenExactly() throws Exception {
        HttpResponse<String> answer =
                post("/check", GRANT.replace("\"requestType\"", "\"x\":{\"y\":[12345678901234567890,null]},\"requestType\""));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Verdict")).isPresent();
        assertThat(answer.body())
                .contains("\"removeDate\":\"2027-01-30T16:00:00.100Z\"", "\"x\":{\"y\":[12345678901234567890,null]}")
                .doesNotContain("clientMetadata");
    }

    @Test
    void aRevokeWithoutACommentIsAnsweredWithItsFindings() throws Exception {
        HttpResponse<String> answer = post("/requests", REVOKE_WITHOUT_COMMENT);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains(
                        "\"title\":\"The access request violates documented rules\"",
                        "\"detail\":\"Every item of a revoke has a comment.\"",
                        "\"findings\":[{\"rule\":\"revoke-comment\",\"level\":\"error\",\"pointer\":\"/requestedItems/0\"");
    }

    @Test
    void aDateThatIsNoneIsTheCallersFault() throws Exception {
        assertThat(post("/requests", GRANT.replace("2027-01-30T18:00:00.100+02:00", "soon"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void healthTellsOfTheTenantFromSpringBoot4On() throws Exception {
        HttpResponse<String> health = get("/actuator/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body().contains("\"latchkey\":{\"status\":\"UP\""))
                .isEqualTo(!SpringBootVersion.getVersion().startsWith("3."));
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "en")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
