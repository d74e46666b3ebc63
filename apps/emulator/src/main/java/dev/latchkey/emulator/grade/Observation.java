package dev.latchkey.emulator.grade;

import dev.latchkey.emulator.http.Call;
import dev.latchkey.emulator.http.Reply;
import dev.latchkey.model.version.Endpoint;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call with its response.
 *
 * @param number its number in the wire log
 * @param at the time at which it arrived
 * @param answeredAt the time of the response
 * @param call the call
 * @param endpoint the endpoint; null for the token endpoint
 * @param client the client; {@code anonymous} without a valid token
 * @param reply the response
 * @param carriedOut whether the call reached the tenant, regardless of the response
 */
public record Observation(
        long number,
        Instant at,
        Instant answeredAt,
        Call call,
        @Nullable Endpoint endpoint,
        String client,
        Reply reply,
        boolean carriedOut) {

    /**
     * Returns the key of the calls of one client to one API version, which share a rate limit; calls to the token
     * endpoint have a separate key.
     */
    String side() {
        return client + " " + (endpoint == null ? "token" : endpoint.getApiVersion());
    }

    boolean isTaken() {
        return carriedOut && reply.getStatus() / 100 == 2;
    }
}
