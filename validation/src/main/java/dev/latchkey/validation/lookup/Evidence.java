package dev.latchkey.validation.lookup;

import dev.latchkey.validation.fact.Fact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The origin of a fact, or the reason why it is not known.
 *
 * @param fact the fact
 * @param about whom or what the fact is about: ids, separated by spaces; empty for a fact about
 *     the tenant or the token
 * @param call the call that was asked: method and path
 * @param at when it was asked
 * @param problem why the call did not answer, and which token would get an answer; null if it did answer
 */
public record Evidence(
        Fact<?> fact,
        String about,
        String call,
        Instant at,
        @Nullable String problem) {

    /** {@return whether the call told the fact} */
    public boolean isTold() {
        return problem == null;
    }

    /** {@return the evidence as one sentence, without a full stop} */
    @Override
    public String toString() {
        String subject = fact + (about.isEmpty() ? "" : " of " + about);
        return problem == null ? subject + ": " + call + " at " + at : subject + " is not known: " + problem;
    }
}
