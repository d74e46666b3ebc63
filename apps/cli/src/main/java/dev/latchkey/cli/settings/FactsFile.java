package dev.latchkey.cli.settings;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The content of a file of facts.
 *
 * @param facts the facts
 * @param lookedUp where they come from; null if they were written by hand and count as complete
 */
public record FactsFile(Facts facts, @Nullable LookedUp lookedUp) {

    /**
     * The facts, as far as they say something about what is checked: facts that were looked up for some requests may be
     * parts of lists, which are nothing to judge another request by.
     *
     * @param now the time of the check
     * @param notCovered is called for each request that the facts were not looked up for
     * @return the facts
     */
    public FactSource source(Instant now, Runnable notCovered) {
        Facts dated = facts.toBuilder().put(Fact.NOW, now).build();
        LookedUp origin = lookedUp;
        return origin == null ? dated : new Covered(dated, origin, notCovered);
    }

    /** Returns only the facts about the tenant and single items if a request is not covered. */
    private record Covered(Facts facts, LookedUp origin, Runnable notCovered) implements FactSource {
        @Override
        public FactSource about(Object body) {
            if (body instanceof AccessRequest request && origin.covers(request)) {
                return facts;
            }
            notCovered.run();
            return facts.toBuilder()
                    .forget(Fact.MANAGER_OF)
                    .forget(Fact.REQUESTABLE)
                    .forget(Fact.ASSIGNMENTS)
                    .forget(Fact.PENDING)
                    .forget(Fact.ACCOUNTS)
                    .forget(Fact.COMMENT_REQUIRED_WHEN_REJECTED)
                    .build();
        }

        @Override
        public <T> @Nullable T find(Fact<T> fact, Subject subject) {
            return fact == Fact.NOW ? facts.find(fact, subject) : null;
        }
    }
}
