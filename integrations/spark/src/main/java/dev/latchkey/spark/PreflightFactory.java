package dev.latchkey.spark;

import dev.latchkey.validation.Preflight;
import java.io.Serializable;

/**
 * Makes a preflight on each executor, since a preflight cannot be sent there. What a lambda captures is sent.
 *
 * <pre>{@code
 * PreflightFactory factory = () -> Preflight.builder(ApiVersion.V1).settings(settings()).build();
 * }</pre>
 */
@FunctionalInterface
public interface PreflightFactory extends Serializable {
    /**
     * Makes the preflight. Called once for each executor, or a few times.
     *
     * @return the same rules on every machine
     */
    Preflight create();
}
