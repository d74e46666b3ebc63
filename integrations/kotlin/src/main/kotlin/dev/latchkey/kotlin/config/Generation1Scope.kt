package dev.latchkey.kotlin.config

import dev.latchkey.dsl.config.ConfigEdits
import dev.latchkey.dsl.config.Generation1Edit
import dev.latchkey.model.config.AccessRequestConfig
import dev.latchkey.model.version.ApiVersion

/**
 * Builds the whole configuration with some changes, to replace the current one.
 *
 * ```
 * val changed = current.edit {
 *     allowRequestsForOthers()
 *     entitlements {
 *         requireComment()
 *         approvedBy(Approvers.manager(), Approvers.sourceOwner())
 *     }
 * }
 * ```
 *
 * @param apiVersion the API version whose configuration is replaced; default: not checked
 * @param changes makes the changes
 * @throws IllegalArgumentException if a value is invalid, or the API version lacks this generation or a field that is
 *   set
 */
public fun AccessRequestConfig.edit(
    apiVersion: ApiVersion? = null,
    changes: Generation1Scope.() -> Unit,
): AccessRequestConfig = Generation1Scope(ConfigEdits.of(this)).apply(changes).build(apiVersion)

/** Changes of the first generation of the configuration. */
public class Generation1Scope internal constructor(edit: Generation1Edit) : ConfigScope<Generation1Edit>(edit) {
    /** Approves requests at once if their requester is their reviewer. */
    public fun approveOwnRequests(): Unit = change { approveOwnRequests() }

    /** Lets reviewers also decide about their own requests. */
    public fun reviewOwnRequests(): Unit = change { reviewOwnRequests() }

    /**
     * Reminds reviewers who have not decided.
     *
     * @param days the days between two reminders, 0 or more
     * @param reminders number of reminders before escalation: at least 1 in beta and v3, 0 to 20 later
     * @throws IllegalArgumentException if one of the two is negative
     */
    public fun remindEvery(days: Int, reminders: Int): Unit = change { remindEvery(days, reminders) }

    /**
     * Sets the number of [days] before the first reminder, or before escalation if there are no reminders.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public fun escalateAfter(days: Int): Unit = change { escalateAfter(days) }

    /**
     * Sets the reviewer for approvals that have no other.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public fun fallBackTo(identityId: String): Unit = change { fallBackTo(identityId) }

    /**
     * Changes the request configuration of entitlements, in beta and v3.
     *
     * @throws IllegalArgumentException if a value is invalid
     */
    public fun earlyEntitlements(changes: LegacyEntitlementScope.() -> Unit): Unit = change {
        earlyEntitlements { LegacyEntitlementScope(it).apply(changes).edit }
    }
}
