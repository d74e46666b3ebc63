package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.latchkey.feign.server.Reply;
import dev.latchkey.feign.server.ScriptedServer;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.tenant.Submission;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A call allocates little. The bytes are those that the JVM counts for the calling thread, not times. */
class AllocationTest {
    private static final long MOST = 24_000;
    private static final int CALLS = 200;
    private static final int ROUNDS = 10;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final ScriptedServer server =
            ScriptedServer.start().otherwise(request -> Reply.json(202, Fixtures.ACCEPTED));

    @AfterEach
    void stops() {
        server.close();
    }

    @Test
    void aCreateAllocatesAtMostTwentyFourKilobytes() {
        FeignTenant tenant = Fixtures.tenant(server, new VirtualTime())
                .rateLimiter(RateLimiter.of(Integer.MAX_VALUE, Duration.ofSeconds(1)))
                .build();
        AccessRequest request = Fixtures.grant();

        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
            for (int call = 0; call < CALLS; call++) {
                assertThat(tenant.requests().create(request) instanceof Submission.Accepted)
                        .isTrue();
            }
            least = Math.min(
                    least,
                    (THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before) / CALLS);
        }

        assertThat(least).as("bytes of a create").isLessThan(MOST);
    }
}
