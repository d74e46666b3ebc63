package dev.latchkey.emulator.grade;

import dev.latchkey.model.version.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Detects accepted creates that are sent again with the same body. */
final class DuplicateSubmit implements Watch {
    private static final Duration MEMORY = Duration.ofMinutes(5);

    /** Operations that end a request. After one of them, a new request for the same access is legitimate. */
    private static final Set<Operation> ENDING =
            Collections.unmodifiableSet(EnumSet.of(Operation.CANCEL, Operation.BULK_CANCEL, Operation.CLOSE));

    private final Map<String, Taken> taken = new Recent<>();

    @Override
    public @Nullable String observe(Observation seen) {
        Operation operation = seen.endpoint() == null ? null : seen.endpoint().getOperation();
        if (operation != null && ENDING.contains(operation) && seen.isTaken()) {
            taken.values().removeIf(earlier -> earlier.client().equals(seen.client()));
        }
        if (operation != Operation.CREATE) {
            return null;
        }
        taken.values().removeIf(earlier -> earlier.at().plus(MEMORY).isBefore(seen.at()));
        String key = seen.client() + " " + Digest.of(seen.call().getBody());
        Taken earlier = taken.get(key);
        if (earlier == null && seen.isTaken()) {
            taken.put(key, new Taken(seen.number(), seen.at(), seen.client()));
        }
        return earlier == null ? null : "is the same create as call " + earlier.number() + ", which was taken";
    }

    /** The record of a create, without its body. */
    private record Taken(long number, Instant at, String client) {}
}
