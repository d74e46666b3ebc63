package dev.latchkey.emulator.grade;

import dev.latchkey.emulator.http.Call;
import dev.latchkey.emulator.http.Reply;
import dev.latchkey.model.version.Endpoint;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call that was answered.
 *
 * @param number its number in the wire log
 * @param at when it came
 * @param answeredAt when it was answered
 * @param call the call
 * @param endpoint what was called; null for the token endpoint
 * @param client the client; {@code anonymous} without a good token
 * @param reply what was answered
 * @param carriedOut whether the call reached the tenant, whatever became of the answer
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

    /** The calls of one client to one API version, which have one rate limit; those to the token endpoint have another. */
    String side() {
        return client + " " + (endpoint == null ? "token" : endpoint.getApiVersion());
    }

    boolean isTaken() {
        return carriedOut && reply.getStatus() / 100 == 2;
    }
}
