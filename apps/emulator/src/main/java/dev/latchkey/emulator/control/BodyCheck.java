package dev.latchkey.emulator.control;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks a body against the documented rules, for the playground of the console. Called by many threads at a time. */
@FunctionalInterface
public interface BodyCheck {

    /**
     * Checks a body.
     *
     * @param operation the operation that accepts it
     * @param apiVersion the API version
     * @param body the body, JSON or not
     * @param facts the facts, as JSON; null for none
     * @return the report, in JSON
     * @throws IllegalArgumentException if the operation has no body, or the facts cannot be read; the message states
     *     which
     */
    String check(Operation operation, ApiVersion apiVersion, byte[] body, @Nullable String facts);

    /** {@return the operations with a body or query to check; default: all} */
    default Set<Operation> getOperations() {
        return EnumSet.allOf(Operation.class);
    }
}
