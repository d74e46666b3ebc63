package dev.latchkey.model.directory;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The result of a {@link Directory} lookup: known, not found, or unavailable. Exhaustive. A list is always complete:
 * one that could only be read in part is {@link Unavailable}.
 *
 * @param <T> the type of the value
 */
public sealed interface Lookup<T> {

    /** {@return the call that was made, or would have been made} */
    LookupOperation operation();

    /**
     * Maps the answer with one function for each case.
     *
     * @param known maps the value
     * @param notFound maps an object that does not exist
     * @param unavailable maps the reason why the value is not known
     * @param <R> the type of the result
     * @return the result of the function for this case
     */
    default <R extends @Nullable Object> R fold(
            Function<? super T, ? extends R> known,
            Function<? super NotFound<T>, ? extends R> notFound,
            Function<? super Unavailable<T>, ? extends R> unavailable) {
        if (this instanceof Known<T> answer) {
            return known.apply(answer.value());
        }
        return this instanceof NotFound<T> answer ? notFound.apply(answer) : unavailable.apply((Unavailable<T>) this);
    }

    /** {@return the value; empty if it is not found or unavailable} */
    default Optional<T> find() {
        return this instanceof Known<T> answer ? Optional.of(answer.value()) : Optional.empty();
    }

    /**
     * Maps the value.
     *
     * @param change maps the value; never returns null
     * @param <R> the type of the other value
     * @return the mapped value, or the same reason why there is none
     */
    default <R> Lookup<R> map(Function<? super T, ? extends R> change) {
        return fold(
                value -> new Known<>(operation(), change.apply(value)),
                notFound -> new NotFound<>(operation()),
                unavailable -> new Unavailable<>(operation(), unavailable.reason(), unavailable.detail()));
    }

    /**
     * The tenant returned the value.
     *
     * @param operation the call that was made
     * @param value the complete value
     * @param <T> the type of the value
     */
    record Known<T>(LookupOperation operation, T value) implements Lookup<T> {}

    /**
     * The object does not exist, or the user of the token cannot see it. Only operations on a single object have this
     * result; a list simply lacks the object.
     *
     * @param operation the call that was made
     * @param <T> the type of the value
     */
    record NotFound<T>(LookupOperation operation) implements Lookup<T> {}

    /**
     * The lookup failed, so nothing is known.
     *
     * @param operation the call that was made, or would have been made
     * @param reason the kind of failure
     * @param detail the reason as text: the response of the tenant, or what is missing; without a full stop at its end
     * @param <T> the type of the value
     */
    record Unavailable<T>(LookupOperation operation, Reason reason, String detail) implements Lookup<T> {

        /**
         * {@return the reason in one sentence and, if another token could succeed, the scopes and user levels that the
         * API documents for the call}
         */
        public String getMessage() {
            return operation + " was not answered: " + detail
                    + (reason == Reason.FORBIDDEN ? "; it takes " + operation.getRequirement() : "");
        }
    }

    /** The reasons why a lookup failed, each with its own remedy. */
    enum Reason {
        /** 403, or a token that is known to lack the scope: another token could succeed. */
        FORBIDDEN,
        /** 401: the token is missing, wrong or expired. */
        UNAUTHENTICATED,
        /** The operation is experimental, and the client is not configured to send the header for it. */
        EXPERIMENTAL,
        /** The list has more rows than the client reads: look up less, or allow more pages. */
        TOO_MANY,
        /** 429 after all attempts: try again later. */
        RATE_LIMITED,
        /** No response: the tenant cannot be reached, it fails, or the thread was interrupted. Try again later. */
        UNREACHABLE,
        /** A response that is not one of the API, or a list that changed while it was read. */
        UNREADABLE
    }
}
