package dev.latchkey.validation.settings;

import dev.latchkey.model.Blank;
import java.util.Objects;

/**
 * A limit of the tenant that replaces the documented one.
 *
 * @param limit the limit
 * @param value the allowed number, at least 1
 * @param reason the evidence for it
 */
public record LimitOverride(LimitName limit, int value, String reason) {

    /**
     * Rejects values that cannot be a limit.
     *
     * @param limit the limit
     * @param value the allowed number
     * @param reason the evidence for it
     * @throws IllegalArgumentException if nothing would be allowed or the reason is blank
     */
    public LimitOverride {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(reason, "reason");
        if (value < 1) {
            throw new IllegalArgumentException("the limit " + limit + " is at least 1, not " + value);
        }
        if (Blank.is(reason)) {
            throw new IllegalArgumentException("the limit " + limit + " is overridden without a reason");
        }
    }
}
