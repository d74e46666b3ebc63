package dev.latchkey.feign;

import dev.latchkey.model.version.Endpoint;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An event on the way that no answer shows. More kinds may come. */
public interface TransportEvent {

    /**
     * The tenant announces the end of an operation, by the headers {@code Deprecation}, {@code Sunset} or a {@code
     * Link} with {@code rel="deprecation"} or {@code "sunset"}. Told once for each operation.
     *
     * @param endpoint what is to end
     * @param deprecation since when it is deprecated, as the header says it; null if it does not
     * @param sunset when it goes away, as the header says it; null if it does not
     * @param link where to read about it; null if the answer does not say
     */
    record EndAnnounced(
            Endpoint endpoint,
            @Nullable String deprecation,
            @Nullable String sunset,
            @Nullable String link) implements TransportEvent {}

    /**
     * A call is about to be tried again.
     *
     * @param call method and path
     * @param attempt how many attempts have failed so far
     * @param pause how long is waited first
     * @param reason what came of the last one
     */
    record Repeated(String call, int attempt, Duration pause, String reason) implements TransportEvent {}

    /**
     * The tenant refused a call by its rate limit, so the limiter allows fewer calls from now on.
     *
     * @param allowed how many calls in a period it allows now
     */
    record RateLowered(int allowed) implements TransportEvent {}
}
