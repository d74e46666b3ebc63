package dev.latchkey.validation.lookup;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The reply of a call: a value, the information that there is none, or the reason why nothing is known. Immutable if
 * the value is.
 *
 * @param value the returned value; null if there is none or nothing is known
 * @param problem the reason why nothing is known; null otherwise
 * @param passing whether the problem may be gone when the call is made again
 * @param call the call that was made
 * @param at the time of the call
 * @param <T> the type of the value
 */
record Reply<T>(@Nullable T value, @Nullable String problem, boolean passing, String call, Instant at) {

    static <T> Reply<T> told(@Nullable T value, String call, Instant at) {
        return new Reply<>(value, null, false, call, at);
    }

    static <T> Reply<T> unknown(String problem, boolean passing, String call, Instant at) {
        return new Reply<>(null, problem, passing, call, at);
    }

    boolean isTold() {
        return problem == null;
    }

    /** Derives a reply from this one, also where there is no value. */
    <R> Reply<R> map(Function<@Nullable T, @Nullable R> change) {
        return isTold() ? told(change.apply(value), call, at) : because(problem);
    }

    /** The same reply with a reason, if the returned value is not sufficient. */
    <R> Reply<R> because(@Nullable String why) {
        return new Reply<>(null, why, passing, call, at);
    }
}
