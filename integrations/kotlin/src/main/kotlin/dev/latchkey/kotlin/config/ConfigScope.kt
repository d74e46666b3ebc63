package dev.latchkey.kotlin.config

import dev.latchkey.dsl.config.ConfigOptions
import dev.latchkey.kotlin.LatchkeyDsl
import dev.latchkey.kotlin.NoNestedRequests
import dev.latchkey.kotlin.refusedBy
import dev.latchkey.model.version.ApiVersion

/**
 * Changes that both generations of the configuration have. Fields that are not set stay unchanged. [E] is the builder
 * of the Java DSL.
 */
@LatchkeyDsl
public abstract class ConfigScope<E : ConfigOptions<E, *>> internal constructor(edit: E) : NoNestedRequests() {
    internal var edit: E = edit
        private set

    internal fun change(method: E.() -> E) {
        edit = edit.method()
    }

    /** Leaves approvals to an external system; then only administrators are allowed to request access. */
    public fun decideElsewhere(): Unit = change { decideElsewhere() }

    /** Leaves approvals to Identity Security Cloud. */
    public fun decideHere(): Unit = change { decideHere() }

    /** Lets items that are configured so require users to authenticate again. */
    public fun enableReauthorization(): Unit = change { enableReauthorization() }

    /** Requires no user to authenticate again. */
    public fun disableReauthorization(): Unit = change { disableReauthorization() }

    /** Lets everyone request access for everyone. */
    public fun allowRequestsForOthers(): Unit = change { allowRequestsForOthers() }

    /** Stops people from requesting access for others; managers can still be allowed to. */
    public fun forbidRequestsForOthers(): Unit = change { forbidRequestsForOthers() }

    /** Lets managers request access for their direct reports. */
    public fun allowRequestsByManagers(): Unit = change { allowRequestsByManagers() }

    /** Stops managers from requesting access for their direct reports. */
    public fun forbidRequestsByManagers(): Unit = change { forbidRequestsByManagers() }

    /** Lets everyone request access for machine identities; v1 only. */
    public fun allowRequestsForMachines(): Unit = change { allowRequestsForMachines() }

    /** Stops people from requesting access for machine identities; v1 only. */
    public fun forbidRequestsForMachines(): Unit = change { forbidRequestsForMachines() }

    /** Lets owners request access for their machine identities; v1 only. */
    public fun allowRequestsByMachineOwners(): Unit = change { allowRequestsByMachineOwners() }

    /** Stops owners from requesting access for their machine identities; v1 only. */
    public fun forbidRequestsByMachineOwners(): Unit = change { forbidRequestsByMachineOwners() }

    /**
     * Changes the request configuration of entitlements, from v2024 on.
     *
     * @throws IllegalArgumentException if a value is invalid
     */
    public fun entitlements(edit: EntitlementScope.() -> Unit): Unit = change {
        entitlements { EntitlementScope(it).apply(edit).edit }
    }
}

internal fun <E : ConfigOptions<E, C>, C : Any> ConfigScope<E>.build(apiVersion: ApiVersion?): C =
    if (apiVersion == null) edit.build() else refusedBy("edit($apiVersion) { }") { edit.build(apiVersion) }
