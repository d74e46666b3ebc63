package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.latchkey.feign.server.Received;
import dev.latchkey.feign.server.Reply;
import dev.latchkey.feign.server.ScriptedServer;
import feign.Capability;
import feign.Client;
import feign.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls that are assembled once share nothing that one of them could change. */
class FixedPathCallsTest {
    private final ScriptedServer server =
            ScriptedServer.start().otherwise(request -> Reply.json(202, Fixtures.ACCEPTED));

    @AfterEach
    void stops() {
        server.close();
    }

    @Test
    void aHeaderThatIsAddedToOneCallIsNotSentWithTheNext() {
        List<Request> calls = new ArrayList<>();
        FeignTenant tenant = observed(call -> {
            if (calls.isEmpty()) {
                call.header("X-Trace", "1");
                call.requestTemplate().header("X-Template", "1");
            }
            calls.add(call);
        });

        tenant.requests().create(Fixtures.grant());
        tenant.requests().create(Fixtures.grant());

        assertThat(server.received())
                .extracting(Received::headers)
                .satisfiesExactly(
                        first -> assertThat(first).containsEntry("x-trace", "1"),
                        second -> assertThat(second).doesNotContainKeys("x-trace", "x-template"));
        assertThat(calls.get(1).requestTemplate().headers()).doesNotContainKey("X-Template");
    }

    @Test
    void aCapabilityFindsMethodAndTargetOfACall() {
        List<Request> calls = new ArrayList<>();

        observed(calls::add).requests().create(Fixtures.grant());

        assertThat(calls).singleElement().satisfies(call -> {
            assertThat(call.requestTemplate().methodMetadata().method().getName())
                    .isEqualTo("create");
            assertThat(call.requestTemplate().feignTarget().url())
                    .isEqualTo(server.url().toString());
            assertThat(call.requestTemplate().url()).isEqualTo("/access-requests/v1");
        });
    }

    @Test
    @SuppressWarnings("NullAway") // what callers of other languages can do
    void aBodyThatIsMissingIsNotSent() {
        FeignTenant tenant = Fixtures.tenant(server, new VirtualTime()).build();

        assertThatNullPointerException()
                .isThrownBy(() -> tenant.requests().cancel(null))
                .withMessage("body");
        assertThat(server.received()).isEmpty();
    }

    private FeignTenant observed(Consumer<Request> watcher) {
        return Fixtures.tenant(server, new VirtualTime())
                .observedBy(new Capability() {
                    @Override
                    public Client enrich(Client client) {
                        return (request, options) -> {
                            watcher.accept(request);
                            return client.execute(request, options);
                        };
                    }
                })
                .build();
    }
}
