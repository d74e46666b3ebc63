package dev.latchkey.model.directory;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a {@link Directory}: known, not found, or unavailable. Exhaustive. A list is complete or not there at
 * all: what could be read in part only is {@link Unavailable}.
 *
 * @param <T> the type of what was asked for
 */
public sealed interface Lookup<T> {

    /** {@return the call that was asked, or would have been} */
    LookupOperation operation();

    /**
     * Maps the answer with one function for each case.
     *
     * @param known maps what was asked for
     * @param notFound maps that there is no such thing
     * @param unavailable maps why it could not be had
     * @param <R> the type of the result
     * @return what the function for this case answers
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

    /** {@return what was asked for; empty if there is no such thing, and if it could not be had} */
    default Optional<T> find() {
        return this instanceof Known<T> answer ? Optional.of(answer.value()) : Optional.empty();
    }

    /**
     * The same answer about something that follows from it.
     *
     * @param change makes the other value; never null
     * @param <R> the type of the other value
     * @return the changed value, or the same reason for there being none
     */
    default <R> Lookup<R> map(Function<? super T, ? extends R> change) {
        return fold(
                value -> new Known<>(operation(), change.apply(value)),
                notFound -> new NotFound<>(operation()),
                unavailable -> new Unavailable<>(operation(), unavailable.reason(), unavailable.detail()));
    }

    /**
     * The tenant answered.
     *
     * @param operation the call that was asked
     * @param value what it answered, complete
     * @param <T> the type of the value
     */
    record Known<T>(LookupOperation operation, T value) implements Lookup<T> {}

    /**
     * The tenant answered that there is no such thing, or none that the user of the token can see. Only operations that
     * name one thing answer so; in a list, what is not there is left out.
     *
     * @param operation the call that was asked
     * @param <T> the type of what was asked for
     */
    record NotFound<T>(LookupOperation operation) implements Lookup<T> {}

    /**
     * The tenant did not tell, so nothing is known.
     *
     * @param operation the call that was asked, or would have been
     * @param reason why there is no answer
     * @param detail the reason in words: the answer of the tenant, or what is missing; no full stop at its end
     * @param <T> the type of what was asked for
     */
    record Unavailable<T>(LookupOperation operation, Reason reason, String detail) implements Lookup<T> {

        /**
         * {@return the reason in one sentence and, where another token could be answered, which one: the scopes and
         * user levels that the API documents for the call}
         */
        public String getMessage() {
            return operation + " was not answered: " + detail
                    + (reason == Reason.FORBIDDEN ? "; it takes " + operation.getRequirement() : "");
        }
    }

    /** The reasons why a tenant did not tell, each with its own remedy. */
    enum Reason {
        /** 403, or a token that is known to lack the scope: another token could be answered. */
        FORBIDDEN,
        /** 401: the token is missing, wrong or too old. */
        UNAUTHENTICATED,
        /** The operation is experimental, and the client is not allowed to send the header for it. */
        EXPERIMENTAL,
        /** The list has more rows than the client reads: ask for less, or allow more pages. */
        TOO_MANY,
        /** 429 after all attempts: ask later. */
        RATE_LIMITED,
        /** No answer: the tenant cannot be reached, fails, or the thread was interrupted. Ask later. */
        UNREACHABLE,
        /** An answer that is not one of the API, or a list that changed while it was read. */
        UNREADABLE
    }
}
