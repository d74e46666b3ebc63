package dev.latchkey.kotlin.config

import dev.latchkey.dsl.config.ConfigEdits
import dev.latchkey.dsl.config.Generation2Edit
import dev.latchkey.model.config.AccessRequestConfigV2
import dev.latchkey.model.version.ApiVersion

/**
 * The whole configuration with some changes, to replace the current one.
 *
 * @param apiVersion the API version whose configuration is replaced; without it nothing is asked about API versions
 * @param changes what to change
 * @throws IllegalArgumentException if a word is refused, or the API version lacks this generation or a field that is
 *   set
 */
public fun AccessRequestConfigV2.edit(
    apiVersion: ApiVersion? = null,
    changes: Generation2Scope.() -> Unit,
): AccessRequestConfigV2 = Generation2Scope(ConfigEdits.of(this)).apply(changes).build(apiVersion)

/** A change of the second generation of the configuration. */
public class Generation2Scope internal constructor(edit: Generation2Edit) : ConfigScope<Generation2Edit>(edit) {
    /** Shows requesters up to ten members of a governance group that has to decide. */
    public fun showGovernanceGroups(): Unit = change { showGovernanceGroups() }

    /** Hides from requesters who is in a governance group. */
    public fun hideGovernanceGroups(): Unit = change { hideGovernanceGroups() }

    /** Lets access be requested for machine identities; v1 only. */
    public fun enableMachines(): Unit = change { enableMachines() }

    /** Lets no access be requested for machine identities; v1 only. */
    public fun disableMachines(): Unit = change { disableMachines() }
}
