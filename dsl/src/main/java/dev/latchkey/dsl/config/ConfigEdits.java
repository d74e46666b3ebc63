package dev.latchkey.dsl.config;

import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;

/**
 * Begins a change of the configuration. What is not spoken of stays as it is, fields that this version of the library
 * does not know included.
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
     * @param current what was read
     * @return the configuration, still unchanged
     */
    public static Generation1Edit of(AccessRequestConfig current) {
        return new Generation1Edit(current);
    }

    /**
     * Changes a configuration of the second generation.
     *
     * @param current what was read
     * @return the configuration, still unchanged
     */
    public static Generation2Edit of(AccessRequestConfigV2 current) {
        return new Generation2Edit(current);
    }
}
