package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.feign.server.Received;
import dev.latchkey.feign.server.Reply;
import dev.latchkey.feign.server.ScriptedServer;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.Operation;
import dev.latchkey.model.version.OperationNotOfferedException;
import feign.Client;
import feign.http2client.Http2Client;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation in every API version, over OkHttp and over the JDK's client, compared whole with the data about API versions. */
class EveryOperationTest {
    /** What the clients add on their own account. */
    private static final List<String> OF_THE_CLIENT =
            List.of("host", "connection", "accept-encoding", "content-length", "upgrade", "http2-settings");

    private final ScriptedServer server = ScriptedServer.start();

    @AfterEach
    void stops() {
        server.close();
    }

    static Stream<Cell> offered() {
        return cells().filter(cell -> cell.apiVersion().offers(cell.sample().operation()));
    }

    static Stream<Cell> notOffered() {
        return cells().filter(cell -> !cell.apiVersion().offers(cell.sample().operation()));
    }

    @Test
    void thereIsASampleOfEveryOperation() {
        assertThat(Sample.ALL).extracting(Sample::operation).containsExactlyInAnyOrder(Operation.values());
        assertThat(offered().count() + notOffered().count()).isEqualTo(20L * 6);
    }

    @ParameterizedTest
    @MethodSource("offered")
    void anOfferedOperationIsCalledAsTheApiVersionSays(Cell cell) {
        assertCalled(cell, null);
    }

    @ParameterizedTest
    @MethodSource("offered")
    void anotherClientCallsItTheSameWay(Cell cell) {
        assertCalled(cell, new Http2Client());
    }

    @ParameterizedTest
    @MethodSource("notOffered")
    void anOperationThatTheApiVersionLacksIsRefusedBeforeAnythingIsSent(Cell cell) {
        FeignTenant tenant = tenant(cell, null);

        assertThatExceptionOfType(OperationNotOfferedException.class)
                .isThrownBy(() -> cell.sample().call().apply(tenant))
                .withMessageContaining(cell.sample().operation().getText())
                .satisfies(refusal -> assertThat(cell.sample().operation().getApiVersions())
                        .allSatisfy(apiVersion -> assertThat(refusal).hasMessageContaining(apiVersion.getText())));
        assertThat(server.received()).isEmpty();
    }

    private void assertCalled(Cell cell, @Nullable Client client) {
        Sample sample = cell.sample();
        Endpoint endpoint = cell.apiVersion().endpoint(sample.operation());
        server.then(Reply.json(200, sample.answer()));

        Object result = sample.call().apply(tenant(cell, client));

        assertThat(result)
                .isNotInstanceOfAny(
                        Submission.Rejected.class,
                        Submission.NotSent.class,
                        Submission.Unknown.class,
                        ActionOutcome.Rejected.class,
                        ActionOutcome.NotSent.class,
                        ActionOutcome.Unknown.class);
        Map<String, String> headers = new TreeMap<>(endpoint.getRequiredHeaders().entrySet().stream()
                .collect(Collectors.toMap(header -> header.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue)));
        headers.put("accept", "application/json");
        headers.put("authorization", "Bearer " + Fixtures.TOKEN);
        headers.put("user-agent", "latchkey/0.1.0-SNAPSHOT");
        if (!sample.body().isEmpty()) {
            headers.put("content-type", "application/json");
        }
        String path = sample.id().map(endpoint::path).orElseGet(endpoint::path);
        assertThat(server.received())
                .map(EveryOperationTest::withoutTheClients)
                .containsExactly(new Received(
                        endpoint.getMethod().name(),
                        sample.query().isEmpty() ? path : path + "?" + sample.query(),
                        headers,
                        sample.body()));
    }

    private FeignTenant tenant(Cell cell, @Nullable Client client) {
        FeignTenantBuilder builder = Fixtures.tenant(server, new VirtualTime()).apiVersion(cell.apiVersion());
        return client == null ? builder.build() : builder.client(client).build();
    }

    private static Received withoutTheClients(Received request) {
        Map<String, String> headers = new TreeMap<>(request.headers());
        headers.keySet().removeAll(OF_THE_CLIENT);
        return new Received(request.method(), request.target(), headers, request.body());
    }

    private static Stream<Cell> cells() {
        return Arrays.stream(ApiVersion.values())
                .flatMap(apiVersion -> Sample.ALL.stream().map(sample -> new Cell(apiVersion, sample)));
    }

    record Cell(ApiVersion apiVersion, Sample sample) {
        @Override
        public String toString() {
            return sample + " in " + apiVersion;
        }
    }
}
