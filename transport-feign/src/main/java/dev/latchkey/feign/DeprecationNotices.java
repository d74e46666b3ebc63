package dev.latchkey.feign;

import dev.latchkey.model.version.Endpoint;
import dev.latchkey.model.version.Operation;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reports once for each operation that the tenant has announced its end. */
final class DeprecationNotices {
    private static final Set<String> RELATIONS = Set.of("deprecation", "sunset");

    private final Events events;
    private final Set<Operation> told = ConcurrentHashMap.newKeySet();

    DeprecationNotices(Events events) {
        this.events = events;
    }

    void look(Endpoint endpoint, HttpAnswer answer) {
        String deprecation = answer.header("Deprecation");
        String sunset = answer.header("Sunset");
        String link = link(answer.headers("Link"));
        boolean announced = deprecation != null || sunset != null || link != null;
        if (announced && told.add(endpoint.getOperation())) {
            events.tell(new TransportEvent.EndAnnounced(endpoint, deprecation, sunset, link));
        }
    }

    private static @Nullable String link(Collection<String> headers) {
        for (String header : headers) {
            String target = LinkHeader.find(header, RELATIONS);
            if (target != null) {
                return target;
            }
        }
        return null;
    }
}
