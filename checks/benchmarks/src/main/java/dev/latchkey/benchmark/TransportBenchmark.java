package dev.latchkey.benchmark;

import dev.latchkey.benchmark.peer.ApiException;
import dev.latchkey.benchmark.peer.api.AccessRequestsApi;
import dev.latchkey.benchmark.peer.model.Accessrequest;
import dev.latchkey.benchmark.peer.model.Accessrequestitem;
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
 * limit, and with the client that openapi-generator makes from the vendor's description.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-Dsun.net.httpserver.nodelay=true")
public class TransportBenchmark {
    private static final String IDENTITY = "2c918084660f45d6016617daa9210584";
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
        if (tenant.requests().create(request) instanceof Submission.Accepted accepted) {
            return accepted;
        }
        throw new IllegalStateException("not accepted");
    }

    @Benchmark
    public Object createWithPeer() throws ApiException {
        return peer.createAccessRequestV1(peerRequest);
    }

    private static List<?> full(List<?> rows) {
        if (rows.size() != CannedServer.ROWS) {
            throw new IllegalStateException(rows.size() + " rows");
        }
        return rows;
    }
}
