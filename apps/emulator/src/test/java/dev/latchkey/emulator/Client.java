package dev.latchkey.emulator;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A careful client, or one that is told not to be. */
final class Client {
    static final String ADMIN = "latchkey";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI base;
    private final String token;
    private ApiVersion apiVersion = ApiVersion.DEFAULT;

    private Client(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    static Client of(Emulator emulator) {
        return as(emulator, ADMIN);
    }

    /** A client whose id is its secret. */
    static Client as(Emulator emulator, String id) {
        Client nobody = new Client(emulator.getBaseUri(), "");
        return new Client(
                emulator.getBaseUri(),
                json(nobody.token(id, id)).get("access_token").stringValue());
    }

    static Client without(Emulator emulator) {
        return new Client(emulator.getBaseUri(), "");
    }

    Client in(ApiVersion other) {
        apiVersion = other;
        return this;
    }

    HttpResponse<String> token(String id, String secret) {
        return post(
                "/oauth/token",
                "application/x-www-form-urlencoded",
                form(Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", secret)));
    }

    HttpResponse<String> get(Operation operation, Map<String, String> query) {
        return send(request(operation, apiVersion.endpoint(operation).path() + "?" + form(query))
                .GET());
    }

    HttpResponse<String> get(Operation operation) {
        return get(operation, Map.of());
    }

    HttpResponse<String> send(Operation operation, String body) {
        return send(request(operation, apiVersion.endpoint(operation).path())
                .method(operation.getMethod().name(), BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(Operation operation, String id, String body) {
        return send(request(operation, apiVersion.endpoint(operation).path(id))
                .method(operation.getMethod().name(), BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String path) {
        return send(authorized(path).GET());
    }

    HttpResponse<String> post(String path, String json) {
        return post(path, "application/json", json);
    }

    HttpResponse<String> post(String path, String contentType, String body) {
        return send(authorized(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> delete(String path) {
        return send(authorized(path).DELETE());
    }

    HttpRequest.Builder authorized(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(20));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    String authorization() {
        return "Bearer " + token;
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return LatchkeyJson.mapper().readTree(response.body());
    }

    private HttpRequest.Builder request(Operation operation, String path) {
        Endpoint endpoint = apiVersion.endpoint(operation);
        HttpRequest.Builder request = authorized(path).header("Content-Type", "application/json");
        endpoint.getRequiredHeaders().forEach(request::header);
        return request;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
