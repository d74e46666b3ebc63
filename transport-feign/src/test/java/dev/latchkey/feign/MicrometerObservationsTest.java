package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.feign.server.Received;
import dev.latchkey.feign.server.Reply;
import dev.latchkey.feign.server.ScriptedServer;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.SenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MicrometerObservationsTest {
    private final ScriptedServer server = ScriptedServer.start();
    private final List<String> observed = new ArrayList<>();
    private final ObservationRegistry registry = ObservationRegistry.create();

    @AfterEach
    void stops() {
        server.close();
    }

    @Test
    void everyAttemptIsObservedThoseForTokensAsWell() {
        registry.observationConfig().observationHandler(new Writing());
        server.then(Reply.json(200, "{\"access_token\":\"t\"}"), Reply.json(503, "{}"), Reply.json(200, "{}"));

        tenant().clientCredentials("id", "secret").build().config().get();

        assertThat(observed)
                .containsExactly(
                        "http.client.requests: exception=NONE, method=POST, operation=TOKEN, outcome=SUCCESS, status=200,"
                                + " uri=/oauth/token",
                        "http.client.requests: exception=NONE, method=GET, operation=GET_CONFIG_1, outcome=SERVER_ERROR,"
                                + " status=503, uri=/access-request-config/v1",
                        "http.client.requests: exception=NONE, method=GET, operation=GET_CONFIG_1, outcome=SUCCESS,"
                                + " status=200, uri=/access-request-config/v1");
    }

    @Test
    void anAttemptWithoutAnAnswerIsObservedWithItsError() {
        registry.observationConfig().observationHandler(new Writing());
        server.otherwise(request -> Reply.reset());

        tenant().token("t").build().approvals().approve(ApprovalId.of("17"), Comment.of("Fine"));

        assertThat(observed)
                .singleElement()
                .satisfies(observation -> assertThat(observation)
                        .contains("operation=APPROVE", "outcome=NONE, status=NONE", "{approvalId}/approve", ", failed")
                        .doesNotContain("exception=NONE", "17"));
    }

    @Test
    void aTraceGoesAlongInTheHeaders() {
        registry.observationConfig().observationHandler(new Tracing());
        server.otherwise(request -> Reply.json(200, "{}"));

        tenant().token("t").build().config().get();

        assertThat(server.received())
                .extracting(Received::headers)
                .singleElement()
                .satisfies(headers -> assertThat(headers)
                        .containsEntry("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                        .containsEntry("authorization", "Bearer t"));
    }

    @Test
    void whereNobodyObservesNothingIsAdded() {
        server.otherwise(request -> Reply.json(200, "{}"));

        Fixtures.tenant(server, new VirtualTime())
                .observedBy(MicrometerObservations.of(ObservationRegistry.NOOP))
                .build()
                .config()
                .get();

        assertThat(server.received())
                .singleElement()
                .satisfies(request -> assertThat(request.headers())
                        .containsEntry("authorization", "Bearer " + Fixtures.TOKEN)
                        .doesNotContainKey("traceparent"));
    }

    private FeignTenantBuilder tenant() {
        return Fixtures.tenant(server, new VirtualTime()).observedBy(MicrometerObservations.of(registry));
    }

    private final class Writing implements ObservationHandler<Observation.Context> {
        @Override
        public void onStop(Observation.Context context) {
            observed.add(context.getName() + ": "
                    + context.getLowCardinalityKeyValues().stream()
                            .map(value -> value.getKey() + "=" + value.getValue())
                            .collect(Collectors.joining(", "))
                    + (context.getError() == null ? "" : ", failed"));
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return true;
        }
    }

    /** What micrometer-tracing does at the start of an observation of something that is sent. */
    private static final class Tracing implements ObservationHandler<SenderContext<Object>> {
        @Override
        public void onStart(SenderContext<Object> context) {
            context.getSetter()
                    .set(
                            context.getCarrier(),
                            "traceparent",
                            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return context instanceof SenderContext;
        }
    }
}
