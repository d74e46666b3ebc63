package dev.latchkey.kotlin.config

import dev.latchkey.dsl.config.Approvers
import dev.latchkey.dsl.config.LegacyEntitlementEdit
import dev.latchkey.kotlin.LatchkeyDsl
import dev.latchkey.kotlin.saying

/** A change of how entitlements are asked for, in beta and v3. */
@LatchkeyDsl
public class LegacyEntitlementScope internal constructor(edit: LegacyEntitlementEdit) {
    internal var edit: LegacyEntitlementEdit = edit
        private set

    private fun change(word: LegacyEntitlementEdit.() -> LegacyEntitlementEdit) {
        edit = edit.word()
    }

    /** Lets entitlements be asked for. */
    public fun allowRequests(): Unit = change { allowRequests() }

    /** Lets nobody ask for entitlements. */
    public fun forbidRequests(): Unit = change { forbidRequests() }

    /** Makes requesters say why. */
    public fun requireComment(): Unit = change { requireComment() }

    /** Lets requesters say nothing. */
    public fun waiveComment(): Unit = change { waiveComment() }

    /** Makes reviewers say why they refuse. */
    public fun requireDenialComment(): Unit = change { requireDenialComment() }

    /** Lets reviewers refuse without a reason. */
    public fun waiveDenialComment(): Unit = change { waiveDenialComment() }

    /**
     * Sets who decides about grants: managers, owners and governance groups, one after the other, or nobody.
     *
     * @throws IllegalArgumentException if it is a workflow, which came later, or the id of a group has a comma
     */
    public fun approvedBy(first: Approvers, vararg then: Approvers): Unit = change {
        saying("approvedBy(first, then)") { approvedBy(then.fold(first, Approvers::then)) }
    }
}
