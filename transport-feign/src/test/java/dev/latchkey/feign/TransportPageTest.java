package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.feign.server.Reply;
import dev.latchkey.feign.server.ScriptedServer;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.AwaitPlan;
import dev.latchkey.model.tenant.Awaited;
import dev.latchkey.model.tenant.PreparedRequest;
import dev.latchkey.model.tenant.Reconciliation;
import dev.latchkey.model.tenant.RequestMark;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.tenant.TrackedRequest;
import dev.latchkey.model.version.ApiVersion;
import feign.http2client.Http2Client;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The Java in docs/transport.md. */
class TransportPageTest {
    private final ScriptedServer server = ScriptedServer.start();
    private final VirtualTime time = new VirtualTime();

    @AfterEach
    void stops() {
        server.close();
    }

    @Test
    void connecting() {
        String id = "id";
        String secret = "secret";
        Map<String, String> environment = Map.of(
                "SAIL_BASE_URL", "https://acme.api.identitynow.com",
                "SAIL_CLIENT_ID", id,
                "SAIL_CLIENT_SECRET", secret);

        Tenant tenant = FeignTenant.builder()
                .tenant("acme")
                .clientCredentials(id, secret)
                .build();

        Tenant another = FeignTenant.builder()
                .fromEnvironment(environment)
                .apiVersion(ApiVersion.V2025)
                .userAgent("joiner-bot/2.1")
                .build();

        assertThat(tenant.getApiVersion()).isEqualTo(ApiVersion.V1);
        assertThat(another.getApiVersion()).isEqualTo(ApiVersion.V2025);
    }

    @Test
    void anotherClientAndObservations() {
        ObservationRegistry registry = ObservationRegistry.create();
        String id = "id";
        String secret = "secret";

        FeignTenant tenant = FeignTenant.builder()
                .baseUrl(URI.create("https://acme.api.identitynow.com"))
                .clientCredentials(id, secret)
                .client(new Http2Client())
                .timeouts(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(40))
                .retries(RetryPolicy.standard().attempts(3).longestWait(Duration.ofSeconds(30)))
                .rateLimiter(RateLimiter.of(50, Duration.ofSeconds(10)))
                .observedBy(MicrometerObservations.of(registry))
                .build();

        assertThat(tenant.getRateLimiter().getAllowed()).isEqualTo(50);
    }

    @Test
    void outcomes() {
        server.then(Reply.json(202, Fixtures.ACCEPTED));
        Tenant tenant = Fixtures.tenant(server, time).build();

        assertThat(submit(tenant, Fixtures.grant()))
                .isEqualTo("5d3118c518a44ec7805450d53479ccdb for 2c918084660f45d6016617daa9210584\n");
    }

    @Test
    void anUnknownOutcome() {
        server.then(Reply.reset()).otherwise(request -> Reply.json(200, "[]"));
        Tenant tenant = Fixtures.tenant(server, time).build();

        assertThat(submit(tenant, Fixtures.grant())).isEqualTo("send it again");
    }

    @Test
    void aPreparedRequest() {
        server.then(Reply.json(202, Fixtures.ACCEPTED)).otherwise(request -> Reply.json(200, "[]"));
        Tenant tenant = Fixtures.tenant(server, time).build();
        AccessRequest request = Fixtures.grant();
        StringBuilder journal = new StringBuilder();

        PreparedRequest prepared = tenant.requests().prepare(request);
        journal.append(prepared.toJson());
        Submission submission = tenant.requests().create(prepared);

        PreparedRequest stored = PreparedRequest.ofJson(journal.toString());
        Reconciliation found = tenant.requests().reconcile(stored);

        assertThat(submission).isInstanceOf(Submission.Accepted.class);
        assertThat(server.received().get(0).body())
                .contains(RequestMark.marks(prepared.request()).iterator().next());
        assertThat(found).isInstanceOf(Reconciliation.DidNotHappen.class);
    }

    private static String submit(Tenant tenant, AccessRequest request) {
        StringBuilder log = new StringBuilder();
        Submission submission = tenant.requests().create(request);
        if (submission instanceof Submission.Accepted accepted) {
            for (TrackedRequest tracked : accepted.requests()) {
                log.append(tracked.id() + " for " + tracked.identity() + "\n");
            }
        } else if (submission instanceof Submission.Rejected rejected) {
            log.append(rejected.rejection().error().text());
        } else if (submission instanceof Submission.NotSent unsent) {
            log.append(unsent.reason().getMessage());
        } else if (submission instanceof Submission.Unknown unknown) {
            Reconciliation found = tenant.requests().reconcile(unknown);
            log.append(found instanceof Reconciliation.DidNotHappen ? "send it again" : found.toString());
        }
        return log.toString();
    }

    @Test
    void listsAndWaiting() throws InterruptedException {
        server.otherwise(request -> Reply.json(200, "[{\"id\":\"1\",\"state\":\"REQUEST_COMPLETED\"}]"));
        Tenant tenant = Fixtures.tenant(server, time).build();
        AccessRequestId requestId = AccessRequestId.of("4b4d");
        List<RequestedItemStatus> mine = new ArrayList<>();

        StatusQuery query = StatusQuery.builder().requestedFor(StatusQuery.ME).build();
        try (Stream<RequestedItemStatus> rows = tenant.status().stream(query)) {
            rows.forEach(mine::add);
        }

        Awaited awaited = tenant.status().await(requestId, AwaitPlan.within(Duration.ofMinutes(10)));

        assertThat(mine).hasSize(1);
        assertThat(awaited).isInstanceOf(Awaited.Ended.class);
    }

    @Test
    void eventsAndTime() {
        List<TransportEvent> events = new ArrayList<>();
        server.then(Reply.json(200, "{}", "Deprecation: true"));

        FeignTenant tenant = FeignTenant.builder()
                .baseUrl(server.url())
                .token("a-token")
                .onEvent(events::add)
                .surroundings(time, time, new Random(1))
                .build();
        tenant.config().get();

        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        TransportEvent.EndAnnounced.class,
                        announced ->
                                assertThat(announced.endpoint().toString()).isEqualTo("GET /access-request-config/v1"));
    }
}
