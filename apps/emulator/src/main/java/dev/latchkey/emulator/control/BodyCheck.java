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
     * @param operation the operation that would take it
     * @param apiVersion the API version that it would be sent to
     * @param body the body, JSON or not
     * @param facts what is known beyond it, in JSON; null for nothing
     * @return the report, in JSON
     * @throws IllegalArgumentException if the operation takes no body, or the facts cannot be taken; the message says
     * so
     */
    String check(Operation operation, ApiVersion apiVersion, byte[] body, @Nullable String facts);

    /** {@return the operations that take something to be checked; all of them, unless an implementation knows better} */
    default Set<Operation> getOperations() {
        return EnumSet.allOf(Operation.class);
    }
}
