package dev.latchkey.kotlin.config

import dev.latchkey.dsl.config.Approvers
import dev.latchkey.dsl.config.EarlyEntitlementEdit
import dev.latchkey.kotlin.LatchkeyDsl
import dev.latchkey.kotlin.saying

/** A change of how entitlements are asked for, in beta and v3. */
@LatchkeyDsl
public class EarlyEntitlementScope internal constructor(edit: EarlyEntitlementEdit) {
    internal var edit: EarlyEntitlementEdit = edit
        private set

    /** Lets entitlements be asked for. */
    public fun allowRequests() {
        edit = edit.allowRequests()
    }

    /** Lets nobody ask for entitlements. */
    public fun forbidRequests() {
        edit = edit.forbidRequests()
    }

    /** Makes requesters say why. */
    public fun requireComment() {
        edit = edit.requireComment()
    }

    /** Lets requesters say nothing. */
    public fun waiveComment() {
        edit = edit.waiveComment()
    }

    /** Makes reviewers say why they refuse. */
    public fun requireDenialComment() {
        edit = edit.requireDenialComment()
    }

    /** Lets reviewers refuse without a reason. */
    public fun waiveDenialComment() {
        edit = edit.waiveDenialComment()
    }

    /**
     * Sets who decides about grants: managers, source owners and governance groups, one after the other, or nobody.
     *
     * @throws IllegalArgumentException if entitlement owners or a workflow are among them, which came later
     */
    public fun approvedBy(first: Approvers, vararg then: Approvers) {
        edit = saying("approvedBy(first, then)") { edit.approvedBy(then.fold(first, Approvers::then)) }
    }
}
