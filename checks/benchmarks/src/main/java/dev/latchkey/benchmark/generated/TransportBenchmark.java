package dev.latchkey.benchmark.generated;

import dev.latchkey.benchmark.CannedServer;
import dev.latchkey.benchmark.generated.okhttp.ApiException;
import dev.latchkey.benchmark.generated.okhttp.api.AccessRequestsApi;
import dev.latchkey.benchmark.generated.okhttp.model.Accessrequest;
import dev.latchkey.benchmark.generated.okhttp.model.Accessrequestitem;
import dev.latchkey.feign.FeignTenant;
import dev.latchkey.feign.RateLimiter;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One call after the other to the same server: with the transport, with everything that it does by default but the rate
 * limit, and with the client that openapi-generator makes from the vendor's description. Each call is timed: half of
 * the time is waiting for another thread, which now and then takes long, so that a median says more than a mean.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 15, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 5, jvmArgsAppend = "-Dsun.net.httpserver.nodelay=true")
public class TransportBenchmark {
    private static final String IDENTITY = "2c918084660f45d6016617daa9210584";
    private static final int IDENTITIES = 10;
    private static final int ENTITLEMENTS = 25;
    private static final String ROLE = "2c9180835d2e5168015d32f890ca1581";

    private final AccessRequest request = AccessRequest.builder()
            .addRequestedFor(IdentityId.of(IDENTITY))
            .addRequestedItem(RequestedItem.builder()
                    .type(ItemType.ROLE)
                    .id(ROLE)
                    .comment("Joins the audit team")
                    .build())
            .build();
    private final StatusQuery query =
            StatusQuery.builder().limit(CannedServer.ROWS).build();
    private final Accessrequest peerRequest = new Accessrequest()
            .addRequestedForItem(IDENTITY)
            .addRequestedItemsItem(new Accessrequestitem()
                    .type(Accessrequestitem.TypeEnum.ROLE)
                    .id(ROLE)
                    .comment("Joins the audit team"));

    private final AccessRequest largest = AccessRequest.builder()
            .addAllRequestedFor(ids(IDENTITIES).map(IdentityId::of).collect(Collectors.toList()))
            .addAllRequestedItems(ids(ENTITLEMENTS)
                    .map(id -> RequestedItem.builder()
                            .type(ItemType.ENTITLEMENT)
                            .id(id)
                            .comment("Joins the audit team")
                            .build())
                    .collect(Collectors.toList()))
            .build();
    private final Accessrequest peerLargest = new Accessrequest()
            .requestedFor(ids(IDENTITIES).collect(Collectors.toList()))
            .requestedItems(ids(ENTITLEMENTS)
                    .map(id -> new Accessrequestitem()
                            .type(Accessrequestitem.TypeEnum.ENTITLEMENT)
                            .id(id)
                            .comment("Joins the audit team"))
                    .collect(Collectors.toList()));

    private CannedServer server;
    private Tenant tenant;
    private AccessRequestsApi peer;

    /** Starts the server and both clients. */
    @Setup
    public void start() {
        server = new CannedServer();
        tenant = FeignTenant.builder()
                .baseUrl(server.getUrl())
                .token("token")
                .rateLimiter(RateLimiter.of(Integer.MAX_VALUE, Duration.ofSeconds(1)))
                .build();
        peer = new AccessRequestsApi();
        peer.getApiClient().setBasePath(server.getUrl().toString());
        peer.setCustomBaseUrl(server.getUrl().toString());
        peer.getApiClient().setAccessToken("token");
    }

    /** Stops the server. */
    @TearDown
    public void stop() {
        server.close();
    }

    @Benchmark
    public Object listWithLatchkey() {
        return full(tenant.status().page(query).rows());
    }

    @Benchmark
    public Object listWithPeer() throws ApiException {
        return full(peer.listAccessRequestStatusV1(
                null, null, null, null, null, CannedServer.ROWS, null, null, null, null));
    }

    @Benchmark
    public Object createWithLatchkey() {
        return accepted(tenant.requests().create(request));
    }

    @Benchmark
    public Object createWithPeer() throws ApiException {
        return peer.createAccessRequestV1(peerRequest);
    }

    @Benchmark
    public Object largestCreateWithLatchkey() {
        return accepted(tenant.requests().create(largest));
    }

    @Benchmark
    public Object largestCreateWithPeer() throws ApiException {
        return peer.createAccessRequestV1(peerLargest);
    }

    private static Stream<String> ids(int number) {
        return IntStream.range(0, number).mapToObj("2c918084660f45d6016617daa92%05d"::formatted);
    }

    private static Submission.Accepted accepted(Submission submission) {
        if (submission instanceof Submission.Accepted accepted) {
            return accepted;
        }
        throw new IllegalStateException("not accepted");
    }

    private static List<?> full(List<?> rows) {
        if (rows.size() != CannedServer.ROWS) {
            throw new IllegalStateException(rows.size() + " rows");
        }
        return rows;
    }
}
