package dev.latchkey.kotlin.config

import dev.latchkey.dsl.InvalidRequestException
import dev.latchkey.dsl.config.Approvers
import dev.latchkey.dsl.config.EntitlementEdit
import dev.latchkey.kotlin.LatchkeyDsl
import dev.latchkey.kotlin.NoNestedRequests
import dev.latchkey.kotlin.refusedBy
import dev.latchkey.model.DurationUnit
import kotlin.time.Duration
import kotlin.time.Duration.Companion.hours

/** Changes of the request configuration of entitlements, from v2024 on. */
@LatchkeyDsl
public class EntitlementScope internal constructor(edit: EntitlementEdit) : NoNestedRequests() {
    internal var edit: EntitlementEdit = edit
        private set

    private fun change(method: EntitlementEdit.() -> EntitlementEdit) {
        edit = edit.method()
    }

    /**
     * Sets the approvers of grants, in order: `approvedBy(Approvers.manager(), Approvers.sourceOwner())`.
     *
     * @throws IllegalArgumentException if a workflow would not be the only approver
     */
    public fun approvedBy(first: Approvers, vararg then: Approvers): Unit = change {
        refusedBy("approvedBy(first, then)") { approvedBy(then.fold(first, Approvers::then)) }
    }

    /**
     * Sets the approvers of revokes, in order.
     *
     * @throws IllegalArgumentException if a workflow would not be the only approver
     */
    public fun revocationsApprovedBy(first: Approvers, vararg then: Approvers) {
        edit =
            refusedBy("revocationsApprovedBy(first, then)") {
                edit.revocationsApprovedBy(then.fold(first, Approvers::then))
            }
    }

    /** Requires a comment from requesters. */
    public fun requireComment(): Unit = change { requireComment() }

    /** Requires no comment from requesters. */
    public fun waiveComment(): Unit = change { waiveComment() }

    /** Requires a comment from reviewers who reject. */
    public fun requireDenialComment(): Unit = change { requireDenialComment() }

    /** Requires no comment from reviewers who reject. */
    public fun waiveDenialComment(): Unit = change { waiveDenialComment() }

    /** Requires requesters to authenticate again. */
    public fun requireReauthorization(): Unit = change { requireReauthorization() }

    /** Does not require requesters to authenticate again. */
    public fun waiveReauthorization(): Unit = change { waiveReauthorization() }

    /** Requires an end date in requests. */
    public fun requireEndDate(): Unit = change { requireEndDate() }

    /** Requires no end date in requests. */
    public fun waiveEndDate(): Unit = change { waiveEndDate() }

    /**
     * Sets the longest permitted duration of access.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public fun lastsAtMost(count: Int, unit: DurationUnit): Unit = change { lastsAtMost(count, unit) }

    /**
     * Sets the longest permitted duration of access: `lastsAtMost(90.days)`. Sent as days, or as hours if it is not a
     * whole number of days.
     *
     * @throws IllegalArgumentException if it is not a whole number of hours, or not positive
     */
    public fun lastsAtMost(duration: Duration) {
        val hours = duration.inWholeHours
        if (duration != hours.hours || hours > Int.MAX_VALUE) {
            val problem = "$duration is no whole number of hours that can be sent"
            throw InvalidRequestException(
                "lastsAtMost(duration)",
                problem,
                "give hours, days, or a count with its unit",
            )
        }
        change {
            refusedBy("lastsAtMost(duration)") {
                if (hours % HOURS_OF_A_DAY == 0L) lastsAtMost((hours / HOURS_OF_A_DAY).toInt(), DurationUnit.DAYS)
                else lastsAtMost(hours.toInt(), DurationUnit.HOURS)
            }
        }
    }

    /**
     * Sets the form that requesters complete; v1 only.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public fun form(formDefinitionId: String): Unit = change { form(formDefinitionId) }

    private companion object {
        const val HOURS_OF_A_DAY = 24
    }
}
