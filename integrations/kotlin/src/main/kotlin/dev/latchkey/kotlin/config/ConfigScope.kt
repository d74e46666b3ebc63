package dev.latchkey.kotlin.config

import dev.latchkey.dsl.config.ConfigOptions
import dev.latchkey.kotlin.LatchkeyDsl
import dev.latchkey.kotlin.saying
import dev.latchkey.model.version.ApiVersion

/**
 * What can be changed in both generations of the configuration. What is not spoken of stays as it is. [E] is the
 * sentence of the Java DSL.
 */
@LatchkeyDsl
public abstract class ConfigScope<E : ConfigOptions<E, *>> internal constructor(edit: E) {
    internal var edit: E = edit
        private set

    internal fun change(word: E.() -> E) {
        edit = edit.word()
    }

    /** Lets another system decide; then only administrators may ask for access. */
    public fun decideElsewhere(): Unit = change { decideElsewhere() }

    /** Has approvals decided here. */
    public fun decideHere(): Unit = change { decideHere() }

    /** Lets items demand to authenticate again where they are set up so. */
    public fun enableReauthorization(): Unit = change { enableReauthorization() }

    /** Makes nobody authenticate again. */
    public fun disableReauthorization(): Unit = change { disableReauthorization() }

    /** Lets anybody ask for anybody. */
    public fun allowRequestsForOthers(): Unit = change { allowRequestsForOthers() }

    /** Lets not everybody ask for others; managers may still be allowed to. */
    public fun forbidRequestsForOthers(): Unit = change { forbidRequestsForOthers() }

    /** Lets managers ask for those who report to them. */
    public fun allowRequestsByManagers(): Unit = change { allowRequestsByManagers() }

    /** Makes being a manager not enough to ask for others. */
    public fun forbidRequestsByManagers(): Unit = change { forbidRequestsByManagers() }

    /** Lets anybody ask for machine identities; v1 only. */
    public fun allowRequestsForMachines(): Unit = change { allowRequestsForMachines() }

    /** Lets not everybody ask for machine identities; v1 only. */
    public fun forbidRequestsForMachines(): Unit = change { forbidRequestsForMachines() }

    /** Lets owners ask for their machine identities; v1 only. */
    public fun allowRequestsByMachineOwners(): Unit = change { allowRequestsByMachineOwners() }

    /** Makes owning a machine identity not enough to ask for it; v1 only. */
    public fun forbidRequestsByMachineOwners(): Unit = change { forbidRequestsByMachineOwners() }

    /**
     * Changes how entitlements are asked for, from v2024 on.
     *
     * @throws IllegalArgumentException if a word is refused
     */
    public fun entitlements(edit: EntitlementScope.() -> Unit): Unit = change {
        entitlements { EntitlementScope(it).apply(edit).edit }
    }
}

internal fun <E : ConfigOptions<E, C>, C : Any> ConfigScope<E>.build(apiVersion: ApiVersion?): C =
    if (apiVersion == null) edit.build() else saying("edit($apiVersion) { }") { edit.build(apiVersion) }
