package dev.latchkey.validation.settings;

import dev.latchkey.model.Blank;
import java.util.Objects;

/**
 * A limit that the tenant has, instead of the documented one.
 *
 * @param limit which limit
 * @param value how many are allowed, at least 1
 * @param reason how this is known
 */
public record LimitOverride(LimitName limit, int value, String reason) {

    /**
     * Refuses what cannot be a limit.
     *
     * @param limit which limit
     * @param value how many are allowed
     * @param reason how this is known
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
