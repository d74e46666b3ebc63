package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.feign.server.Reply;
import dev.latchkey.feign.server.ScriptedServer;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventsTest {
    private final ScriptedServer server = ScriptedServer.start();
    private final List<TransportEvent> events = new ArrayList<>();

    @AfterEach
    void stops() {
        server.close();
    }

    @Test
    void anAnnouncedEndIsToldOnceForEachOperation() {
        server.otherwise(request -> Reply.json(
                200,
                request.path().contains("config") ? "{}" : "[]",
                "Deprecation: @1772064000",
                "Sunset: Mon, 01 Jan 2029 00:00:00 GMT",
                "Link: <https://developer.example/next>; rel=\"next\", <https://developer.example/gone>;"
                        + " rel=\"deprecation\"; type=\"text/html\""));
        FeignTenant tenant =
                Fixtures.tenant(server, new VirtualTime()).onEvent(events::add).build();

        tenant.config().get();
        tenant.config().get();
        tenant.approvals().approvers(AccessRequestId.of("1"));

        assertThat(events).containsExactly(announced(Operation.GET_CONFIG_1), announced(Operation.APPROVERS));
    }

    @Test
    void anAnswerThatAnnouncesNothingIsNotTold() {
        server.otherwise(request -> Reply.json(200, "{}", "Link: <https://developer.example/next>; rel=\"next\""));

        Fixtures.tenant(server, new VirtualTime())
                .onEvent(events::add)
                .build()
                .config()
                .get();

        assertThat(events).isEmpty();
    }

    private static TransportEvent announced(Operation operation) {
        return new TransportEvent.EndAnnounced(
                ApiVersion.DEFAULT.endpoint(operation),
                "@1772064000",
                "Mon, 01 Jan 2029 00:00:00 GMT",
                "https://developer.example/gone");
    }
}
