package dev.latchkey.cli.settings;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.request.AccessRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The origin of the facts of a file.
 *
 * @param tenant the base URL of the tenant that was asked
 * @param covered for which identities, and which items of theirs, it was asked; of others the facts say nothing
 * @param evidence the calls, one entry for each fact
 */
public record LookedUp(
        @JsonProperty("tenant") String tenant,
        @JsonProperty("for") Map<String, Set<String>> covered,
        @JsonProperty("evidence") List<Entry> evidence) {

    /**
     * Keeps copies.
     *
     * @param tenant the base URL of the tenant that was asked
     * @param covered for which identities, and which items of theirs, it was asked
     * @param evidence the calls
     */
    public LookedUp {
        covered = Map.copyOf(covered);
        evidence = List.copyOf(evidence);
    }

    /**
     * Checks whether the facts were looked up for all that a request names.
     *
     * @param request the request
     * @return whether each of its identities was asked about together with each of its items
     */
    public boolean covers(AccessRequest request) {
        return RequestCoverage.of(List.of(request)).entrySet().stream()
                .allMatch(
                        entry -> covered.getOrDefault(entry.getKey(), Set.of()).containsAll(entry.getValue())
                                && covered.containsKey(entry.getKey()));
    }

    /**
     * Finds facts that are too old.
     *
     * @param most the greatest age that is allowed
     * @param now the time
     * @return the facts that are older
     */
    public List<Entry> olderThan(Duration most, Instant now) {
        return evidence.stream()
                .filter(entry -> entry.isTold() && entry.at().plus(most).isBefore(now))
                .toList();
    }

    /**
     * A fact and the call that returned it.
     *
     * @param fact the name of the fact
     * @param about its subject; empty for one about the tenant or the requester
     * @param call the call
     * @param at when it was made
     * @param problem the reason why it did not return the fact; null if it did
     */
    public record Entry(
            @JsonProperty("fact") String fact,

            @JsonProperty("about") @JsonInclude(JsonInclude.Include.NON_EMPTY)
            String about,

            @JsonProperty("call") String call,
            @JsonProperty("at") Instant at,

            @JsonProperty("problem") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String problem) {

        /**
         * Treats a missing text as empty.
         *
         * @param fact the name of the fact
         * @param about its subject
         * @param call the call
         * @param at when it was made
         * @param problem the reason why it did not return the fact
         */
        public Entry {
            about = Objects.requireNonNullElse(about, "");
        }

        /** {@return whether the call returned the fact} */
        @JsonIgnore
        public boolean isTold() {
            return problem == null;
        }

        /** {@return the name and the subject of the fact} */
        @Override
        public String toString() {
            return about.isEmpty() ? fact : fact + " of " + about;
        }
    }
}
