package dev.latchkey.kotlin.config

import dev.latchkey.dsl.config.ConfigEdits
import dev.latchkey.dsl.config.Generation2Edit
import dev.latchkey.model.config.AccessRequestConfigV2
import dev.latchkey.model.version.ApiVersion

/**
 * Builds the whole configuration with some changes, to replace the current one.
 *
 * @param apiVersion the API version whose configuration is replaced; default: not checked
 * @param changes makes the changes
 * @throws IllegalArgumentException if a value is invalid, or the API version lacks this generation or a field that is
 *   set
 */
public fun AccessRequestConfigV2.edit(
    apiVersion: ApiVersion? = null,
    changes: Generation2Scope.() -> Unit,
): AccessRequestConfigV2 = Generation2Scope(ConfigEdits.of(this)).apply(changes).build(apiVersion)

/** Changes of the second generation of the configuration. */
public class Generation2Scope internal constructor(edit: Generation2Edit) : ConfigScope<Generation2Edit>(edit) {
    /** Shows requesters up to ten members of the governance group that decides. */
    public fun showGovernanceGroups(): Unit = change { showGovernanceGroups() }

    /** Hides the members of governance groups from requesters. */
    public fun hideGovernanceGroups(): Unit = change { hideGovernanceGroups() }

    /** Allows access requests for machine identities; v1 only. */
    public fun enableMachines(): Unit = change { enableMachines() }

    /** Forbids access requests for machine identities; v1 only. */
    public fun disableMachines(): Unit = change { disableMachines() }
}
