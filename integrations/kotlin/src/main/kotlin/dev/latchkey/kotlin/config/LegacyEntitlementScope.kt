package dev.latchkey.kotlin.config

import dev.latchkey.dsl.config.Approvers
import dev.latchkey.dsl.config.LegacyEntitlementEdit
import dev.latchkey.kotlin.LatchkeyDsl
import dev.latchkey.kotlin.NoNestedRequests
import dev.latchkey.kotlin.refusedBy

/** Changes of the request configuration of entitlements, in beta and v3. */
@LatchkeyDsl
public class LegacyEntitlementScope internal constructor(edit: LegacyEntitlementEdit) : NoNestedRequests() {
    internal var edit: LegacyEntitlementEdit = edit
        private set

    private fun change(method: LegacyEntitlementEdit.() -> LegacyEntitlementEdit) {
        edit = edit.method()
    }

    /** Lets people request entitlements. */
    public fun allowRequests(): Unit = change { allowRequests() }

    /** Stops requests for entitlements. */
    public fun forbidRequests(): Unit = change { forbidRequests() }

    /** Requires a comment from requesters. */
    public fun requireComment(): Unit = change { requireComment() }

    /** Requires no comment from requesters. */
    public fun waiveComment(): Unit = change { waiveComment() }

    /** Requires a comment from reviewers who reject. */
    public fun requireDenialComment(): Unit = change { requireDenialComment() }

    /** Requires no comment from reviewers who reject. */
    public fun waiveDenialComment(): Unit = change { waiveDenialComment() }

    /**
     * Sets the approvers of grants: managers, owners and governance groups, in order, or no approvers.
     *
     * @throws IllegalArgumentException if it is a workflow, which only later API versions have, or the id of a group
     *   contains a comma
     */
    public fun approvedBy(first: Approvers, vararg then: Approvers): Unit = change {
        refusedBy("approvedBy(first, then)") { approvedBy(then.fold(first, Approvers::then)) }
    }
}
