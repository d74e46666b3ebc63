package dev.latchkey.feign;

import dev.latchkey.model.version.Endpoint;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A transport event that results do not show. Later versions can add kinds. */
public interface TransportEvent {

    /**
     * The tenant announced the end of an operation with the headers {@code Deprecation}, {@code Sunset} or a {@code
     * Link} with {@code rel="deprecation"} or {@code "sunset"}. Reported once for each operation.
     *
     * @param endpoint the endpoint that will end
     * @param deprecation the date of the deprecation, as in the header; null if there is none
     * @param sunset the date of the removal, as in the header; null if there is none
     * @param link the address of more information; null if there is none
     */
    record EndAnnounced(
            Endpoint endpoint,
            @Nullable String deprecation,
            @Nullable String sunset,
            @Nullable String link) implements TransportEvent {}

    /**
     * A call is about to be repeated.
     *
     * @param call the method and path
     * @param attempt the number of failed attempts so far
     * @param pause the pause before the next attempt
     * @param reason the outcome of the last attempt
     */
    record Repeated(String call, int attempt, Duration pause, String reason) implements TransportEvent {}

    /**
     * The tenant rejected a call because of its rate limit, so the limiter allows fewer calls from now on.
     *
     * @param allowed the number of calls that are now allowed in a period
     */
    record RateLowered(int allowed) implements TransportEvent {}
}
