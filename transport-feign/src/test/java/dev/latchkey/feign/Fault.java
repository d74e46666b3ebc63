package dev.latchkey.feign;

import java.util.List;
import java.util.Random;

/** What can go wrong with a call, and when in the life of the call. */
enum Fault {
    NONE,
    NO_SUCH_HOST,
    CONNECTION_REFUSED,
    RESET_BEFORE,
    RESET_AFTER,
    TIME_OUT_BEFORE,
    TIME_OUT_AFTER,
    /** The server works on after the client has given up. */
    TIME_OUT_THEN_TAKEN,
    FAILURE_BEFORE,
    FAILURE_AFTER,
    TRUNCATED_AFTER,
    GARBAGE_AFTER,
    /** The server sends two answers to one call. */
    SURPLUS_AFTER,
    /** The server says nothing more until the client gives up. */
    SILENCE_BEFORE,
    SILENCE_AFTER,
    RATE_LIMIT,
    RATE_LIMIT_STORM,
    TOKEN_EXPIRED,
    REFUSED;

    private static final List<Fault> ALL = List.of(values());

    static Fault any(Random random) {
        return ALL.get(random.nextInt(ALL.size()));
    }
}
