package dev.latchkey.kotlin.config

import dev.latchkey.dsl.config.EntitlementEdit
import dev.latchkey.dsl.config.Generation1Edit
import dev.latchkey.dsl.config.Generation2Edit
import dev.latchkey.kotlin.LatchkeyDsl

/** What can be changed in both generations of the configuration. What is not spoken of stays as it is. */
@LatchkeyDsl
public abstract class ConfigScope internal constructor() {
    internal abstract fun change(
        first: (Generation1Edit) -> Generation1Edit,
        second: (Generation2Edit) -> Generation2Edit,
    )

    /** Lets another system decide; then only administrators may ask for access. */
    public fun decideElsewhere() {
        change(Generation1Edit::decideElsewhere, Generation2Edit::decideElsewhere)
    }

    /** Has approvals decided here. */
    public fun decideHere() {
        change(Generation1Edit::decideHere, Generation2Edit::decideHere)
    }

    /** Lets items demand to authenticate again where they are set up so. */
    public fun enableReauthorization() {
        change(Generation1Edit::enableReauthorization, Generation2Edit::enableReauthorization)
    }

    /** Makes nobody authenticate again. */
    public fun disableReauthorization() {
        change(Generation1Edit::disableReauthorization, Generation2Edit::disableReauthorization)
    }

    /** Lets anybody ask for anybody. */
    public fun allowRequestsForOthers() {
        change(Generation1Edit::allowRequestsForOthers, Generation2Edit::allowRequestsForOthers)
    }

    /** Lets not everybody ask for others; managers may still be allowed to. */
    public fun forbidRequestsForOthers() {
        change(Generation1Edit::forbidRequestsForOthers, Generation2Edit::forbidRequestsForOthers)
    }

    /** Lets managers ask for those who report to them. */
    public fun allowRequestsByManagers() {
        change(Generation1Edit::allowRequestsByManagers, Generation2Edit::allowRequestsByManagers)
    }

    /** Makes being a manager not enough to ask for others. */
    public fun forbidRequestsByManagers() {
        change(Generation1Edit::forbidRequestsByManagers, Generation2Edit::forbidRequestsByManagers)
    }

    /** Lets anybody ask for machine identities; v1 only. */
    public fun allowRequestsForMachines() {
        change(Generation1Edit::allowRequestsForMachines, Generation2Edit::allowRequestsForMachines)
    }

    /** Lets not everybody ask for machine identities; v1 only. */
    public fun forbidRequestsForMachines() {
        change(Generation1Edit::forbidRequestsForMachines, Generation2Edit::forbidRequestsForMachines)
    }

    /** Lets owners ask for their machine identities; v1 only. */
    public fun allowRequestsByMachineOwners() {
        change(Generation1Edit::allowRequestsByMachineOwners, Generation2Edit::allowRequestsByMachineOwners)
    }

    /** Makes owning a machine identity not enough to ask for it; v1 only. */
    public fun forbidRequestsByMachineOwners() {
        change(Generation1Edit::forbidRequestsByMachineOwners, Generation2Edit::forbidRequestsByMachineOwners)
    }

    /**
     * Changes how entitlements are asked for, from v2024 on.
     *
     * @throws IllegalArgumentException if a word is refused
     */
    public fun entitlements(edit: EntitlementScope.() -> Unit) {
        val words: (EntitlementEdit) -> EntitlementEdit = { EntitlementScope(it).apply(edit).edit }
        change({ it.entitlements(words) }, { it.entitlements(words) })
    }
}
