package dev.latchkey.kotlin.config

import dev.latchkey.dsl.config.Approvers
import dev.latchkey.dsl.config.EntitlementEdit
import dev.latchkey.kotlin.LatchkeyDsl
import dev.latchkey.kotlin.saying
import dev.latchkey.model.DurationUnit

/** A change of how entitlements are asked for, from v2024 on. */
@LatchkeyDsl
public class EntitlementScope internal constructor(edit: EntitlementEdit) {
    internal var edit: EntitlementEdit = edit
        private set

    private fun change(word: EntitlementEdit.() -> EntitlementEdit) {
        edit = edit.word()
    }

    /**
     * Sets who decides about grants, one after the other: `approvedBy(Approvers.manager(), Approvers.sourceOwner())`.
     *
     * @throws IllegalArgumentException if a workflow would not stand alone
     */
    public fun approvedBy(first: Approvers, vararg then: Approvers): Unit = change {
        saying("approvedBy(first, then)") { approvedBy(then.fold(first, Approvers::then)) }
    }

    /**
     * Sets who decides about revokes, one after the other.
     *
     * @throws IllegalArgumentException if a workflow would not stand alone
     */
    public fun revocationsApprovedBy(first: Approvers, vararg then: Approvers) {
        edit =
            saying("revocationsApprovedBy(first, then)") {
                edit.revocationsApprovedBy(then.fold(first, Approvers::then))
            }
    }

    /** Makes requesters say why. */
    public fun requireComment(): Unit = change { requireComment() }

    /** Lets requesters say nothing. */
    public fun waiveComment(): Unit = change { waiveComment() }

    /** Makes reviewers say why they refuse. */
    public fun requireDenialComment(): Unit = change { requireDenialComment() }

    /** Lets reviewers refuse without a reason. */
    public fun waiveDenialComment(): Unit = change { waiveDenialComment() }

    /** Makes requesters authenticate again. */
    public fun requireReauthorization(): Unit = change { requireReauthorization() }

    /** Lets requesters go on without authenticating again. */
    public fun waiveReauthorization(): Unit = change { waiveReauthorization() }

    /** Makes requests carry a date at which the access is removed. */
    public fun requireEndDate(): Unit = change { requireEndDate() }

    /** Lets requests leave open when the access is removed. */
    public fun waiveEndDate(): Unit = change { waiveEndDate() }

    /**
     * Sets how long access lasts at most.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public fun lastsAtMost(count: Int, unit: DurationUnit): Unit = change { lastsAtMost(count, unit) }

    /**
     * Sets the form that requesters complete; v1 only.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public fun form(formDefinitionId: String): Unit = change { form(formDefinitionId) }
}
