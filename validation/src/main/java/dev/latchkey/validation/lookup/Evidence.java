package dev.latchkey.validation.lookup;

import dev.latchkey.validation.fact.Fact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The origin of a fact, or the reason why it is not known.
 *
 * @param fact the fact
 * @param about the subject of the fact: ids, separated by spaces; empty for a fact about the tenant or the token
 * @param call the call that was made: method and path
 * @param at the time of the call
 * @param problem the reason why the call did not return the fact, and which token could get it; null if it did
 */
public record Evidence(
        Fact<?> fact,
        String about,
        String call,
        Instant at,
        @Nullable String problem) {

    /** {@return whether the call returned the fact} */
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
