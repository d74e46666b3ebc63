package dev.latchkey.cli.settings;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The content of a file of facts.
 *
 * @param facts the facts
 * @param lookedUp where they come from; null where somebody wrote them by hand, of whom they are known to be complete
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
        Facts dated = facts.toBuilder().now(now).build();
        LookedUp origin = lookedUp;
        return origin == null ? dated : new Covered(dated, origin, notCovered);
    }

    /** Tells only what is known of the tenant and of single items where a request is not covered. */
    private record Covered(Facts facts, LookedUp origin, Runnable notCovered) implements FactSource {
        @Override
        public FactSource about(Object body) {
            if (body instanceof AccessRequest request && origin.covers(request)) {
                return facts;
            }
            notCovered.run();
            return Facts.builder()
                    .now(facts.getNow())
                    .requester(facts.getRequester())
                    .config(facts.getConfig())
                    .configV2(facts.getConfigV2())
                    .licences(facts.getLicences())
                    .itemConfig(facts.getItemConfig())
                    .ownersOf(facts.getOwnersOf())
                    .build();
        }

        @Override
        public @Nullable Instant getNow() {
            return facts.getNow();
        }
    }
}
