package dev.latchkey.dsl.config;

import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;

/**
 * Starts a change of the configuration. All fields without a call stay unchanged, including fields that this version of
 * the library does not know.
 *
 * <pre>{@code
 * AccessRequestConfigV2 changed = ConfigEdits.of(current)
 *         .allowRequestsForOthers()
 *         .entitlements(edit -> edit.requireComment().approvedBy(Approvers.manager().then(Approvers.sourceOwner())))
 *         .build();
 * }</pre>
 */
public final class ConfigEdits {
    private ConfigEdits() {}

    /**
     * Changes a configuration of the first generation.
     *
     * @param current the current configuration, as read
     * @return the builder, without changes so far
     */
    public static Generation1Edit of(AccessRequestConfig current) {
        return new Generation1Edit(current);
    }

    /**
     * Changes a configuration of the second generation.
     *
     * @param current the current configuration, as read
     * @return the builder, without changes so far
     */
    public static Generation2Edit of(AccessRequestConfigV2 current) {
        return new Generation2Edit(current);
    }
}
