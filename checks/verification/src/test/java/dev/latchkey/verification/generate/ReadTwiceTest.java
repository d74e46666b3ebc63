package dev.latchkey.verification.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.emulator.Emulator;
import dev.latchkey.emulator.rate.RateLimit;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.HttpMethod;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.generate.NearValid;
import dev.latchkey.verification.law.States;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bodies are read twice: by validation for the client, by the emulator as a server would. What the rules about
 * documents forbid, the emulator cannot read; what they allow, it can, whatever the tenant then says of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadTwiceTest {
    private static final long SEED = 2611231;
    private static final int CASES_OF_A_RULE = 4;
    private static final int CASES_OF_AN_API_VERSION = 40;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Emulator emulator =
            Emulator.builder().rateLimit(RateLimit.OFF).start();
    private String token = "";

    @BeforeAll
    void getAToken() {
        HttpRequest.Builder request = HttpRequest.newBuilder(emulator.getBaseUri()
                        .resolve(
                                "/oauth/token?grant_type=client_credentials&client_id=latchkey&client_secret=latchkey"))
                .POST(BodyPublishers.noBody());
        token = LatchkeyJson.mapper()
                .readTree(send(request).body())
                .get("access_token")
                .stringValue();
    }

    @AfterAll
    void close() {
        emulator.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "json-syntax",
                "json-encoding",
                "json-type",
                "requested-for-array",
                "shape-omit-empty",
                "date-time-format",
                "metadata-strings"
            })
    @States("What a rule about documents forbids, the emulator cannot read.")
    void whatADocumentMayNotSayCannotBeRead(String rule) {
        List<GeneratedCase> cases = NearValid.apiVersions(rule).stream()
                .flatMap(apiVersion -> NearValid.operations(rule, apiVersion).stream()
                        .filter(ReadTwiceTest::hasBody)
                        .map(operation -> Cases.nearValid(rule).in(apiVersion).on(operation)))
                .flatMap(drawn -> LongStream.range(SEED, SEED + CASES_OF_A_RULE).mapToObj(drawn::draw))
                .toList();

        assertThat(cases)
                .isNotEmpty()
                .allSatisfy(aCase ->
                        assertThat(isReadable(aCase)).as(aCase.toString()).isFalse());
    }

    @Test
    @States("What is legal, the emulator can read.")
    void whatIsLegalCanBeRead() {
        Stream<GeneratedCase> cases = Arrays.stream(ApiVersion.values())
                .map(Cases.valid()::in)
                .flatMap(drawn -> drawn.stream(SEED).limit(CASES_OF_AN_API_VERSION))
                .filter(aCase -> hasBody(aCase.getOperation()));

        assertThat(cases)
                .allSatisfy(aCase ->
                        assertThat(isReadable(aCase)).as(aCase.toString()).isTrue());
    }

    private static boolean hasBody(Operation operation) {
        return operation.getMethod() != HttpMethod.GET;
    }

    private boolean isReadable(GeneratedCase aCase) {
        Endpoint endpoint = aCase.getApiVersion().endpoint(aCase.getOperation());
        HttpRequest.Builder request = HttpRequest.newBuilder(emulator.getBaseUri()
                        .resolve(endpoint.isIdInPath() ? endpoint.path("nobody") : endpoint.path()))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(endpoint.getMethod().name(), BodyPublishers.ofByteArray(aCase.getBytes()));
        endpoint.getRequiredHeaders().forEach(request::header);
        HttpResponse<String> answer = send(request);
        return !answer.body().contains("400.1 Bad request syntax");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
