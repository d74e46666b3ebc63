package dev.latchkey.emulator;

import static dev.latchkey.emulator.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.Operation;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenTest {
    private static final String MULTIPART = """
            --b0undary\r
            Content-Disposition: form-data; name="grant_type"\r
            \r
            client_credentials\r
            --b0undary\r
            Content-Disposition: form-data; name="client_id"\r
            \r
            latchkey\r
            --b0undary\r
            Content-Disposition: form-data; name="client_secret"\r
            \r
            latchkey\r
            --b0undary--\r
            """;

    private final AtomicLong nanos = new AtomicLong();
    private final Emulator emulator = Emulator.builder().nanoTime(nanos::get).start();
    private final Client client = Client.without(emulator);

    @AfterEach
    void close() {
        emulator.close();
    }

    @Test
    void aFormIsAnsweredWithABearerTokenAndTheSecondsThatItIsGoodFor() {
        HttpResponse<String> answer = client.token("latchkey", "latchkey");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("token_type").stringValue()).isEqualTo("bearer");
        assertThat(json(answer).get("expires_in").intValue()).isEqualTo(749);
        assertThat(json(answer).get("org").stringValue()).isEqualTo("acme");
    }

    @Test
    void aMultipartBodyIsTaken() {
        assertThat(client.post("/oauth/token", "multipart/form-data; boundary=b0undary", MULTIPART)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theQueryIsTaken() {
        assertThat(client.post(
                                "/oauth/token?grant_type=client_credentials&client_id=latchkey&client_secret=latchkey",
                                "text/plain",
                                "")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void basicAuthenticationIsTaken() {
        String credentials = Base64.getEncoder().encodeToString("latchkey:latchkey".getBytes(StandardCharsets.UTF_8));

        assertThat(client.send(client.authorized("/oauth/token")
                                .header("Authorization", "Basic " + credentials)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("grant_type=client_credentials")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aWrongSecretIsRefused() {
        HttpResponse<String> answer = client.token("latchkey", "wrong");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .isEqualTo(
                        "{\"error\":\"invalid_client\",\"error_description\":\"Client id and secret are not those of a"
                                + " client.\"}");
    }

    @Test
    void anotherGrantTypeIsRefused() {
        HttpResponse<String> answer =
                client.post("/oauth/token", "application/x-www-form-urlencoded", "grant_type=password");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .isEqualTo("{\"error\":\"unsupported_grant_type\",\"error_description\":\"The grant type is"
                        + " client_credentials.\"}");
    }

    @Test
    void whatIsNotReadableIsRefused() {
        HttpResponse<String> answer =
                client.post("/oauth/token", "application/x-www-form-urlencoded", "grant_type=%zz");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("error").stringValue()).isEqualTo("invalid_request");
    }

    @Test
    void anotherMethodIsRefused() {
        HttpResponse<String> answer = client.get("/oauth/token");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void aTokenExpiresInRealTime() {
        Client known = Client.of(emulator);
        nanos.addAndGet(Duration.ofSeconds(748).toNanos());
        assertThat(known.get(Operation.STATUS).statusCode()).isEqualTo(200);

        nanos.addAndGet(Duration.ofSeconds(1).toNanos());

        HttpResponse<String> answer = known.get(Operation.STATUS);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("{\"error\":\"JWT validation failed: JWT is expired\"}");
    }

    @Test
    void aTokenExpiresWhenTheClockOfTheTenantIsMoved() {
        Client known = Client.of(emulator);

        emulator.tenant().clock().advance(Duration.ofHours(1));

        assertThat(known.get(Operation.STATUS).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenOutlivesAReset() {
        Client known = Client.of(emulator);
        known.post("/_latchkey/reset", "");

        assertThat(known.get(Operation.STATUS).statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenThatWasNeverGivenOutIsRefused() {
        HttpResponse<String> answer = client.send(client.authorized("/v3/access-request-status")
                .header("Authorization", "Bearer nonsense")
                .GET());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("{\"error\":\"(synthetic) JWT validation failed: JWT is unknown\"}");
    }

    @Test
    void aCallWithoutATokenIsRefused() {
        HttpResponse<String> answer = client.get("/v3/access-request-status");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("{\"error\":\"(synthetic) JWT validation failed: JWT is missing\"}");
    }

    @Test
    void aTokenStandsForItsPersonAndWithoutAPersonForTheApi() {
        String grant = """
                {"requestedFor": ["2c918084660f45d6016617daa9210003"],
                 "requestedItems": [{"type": "ROLE", "id": "2c9180835d2e5168015d32f890ca0001"}]}
                """;

        assertThat(Client.as(emulator, "eve").send(Operation.CREATE, grant).statusCode())
                .isEqualTo(202);
        assertThat(Client.as(emulator, "api").send(Operation.CREATE, grant).statusCode())
                .isEqualTo(403);
    }
}
