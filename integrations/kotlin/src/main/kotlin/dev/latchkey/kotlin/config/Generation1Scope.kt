package dev.latchkey.kotlin.config

import dev.latchkey.dsl.config.ConfigEdits
import dev.latchkey.dsl.config.Generation1Edit
import dev.latchkey.model.config.AccessRequestConfig
import dev.latchkey.model.version.ApiVersion

/**
 * The whole configuration with some changes, to replace the current one.
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
 * @param apiVersion the API version whose configuration is replaced; without it nothing is asked about API versions
 * @param changes what to change
 * @throws IllegalArgumentException if a word is refused, or the API version lacks this generation or a field that is
 *   set
 */
public fun AccessRequestConfig.edit(
    apiVersion: ApiVersion? = null,
    changes: Generation1Scope.() -> Unit,
): AccessRequestConfig = Generation1Scope(ConfigEdits.of(this)).apply(changes).build(apiVersion)

/** A change of the first generation of the configuration. */
public class Generation1Scope internal constructor(edit: Generation1Edit) : ConfigScope<Generation1Edit>(edit) {
    /** Approves requests at once where their requester is their reviewer. */
    public fun approveOwnRequests(): Unit = change { approveOwnRequests() }

    /** Lets reviewers decide about their own requests too. */
    public fun reviewOwnRequests(): Unit = change { reviewOwnRequests() }

    /**
     * Reminds reviewers who stay silent.
     *
     * @param days days from one reminder to the next, 0 or more
     * @param reminders how many reminders there are before escalation: at least 1 in beta and v3, 0 to 20 later
     * @throws IllegalArgumentException if one of the two is negative
     */
    public fun remindEvery(days: Int, reminders: Int): Unit = change { remindEvery(days, reminders) }

    /**
     * Sets after how many [days] the first reminder goes out, or an approval is escalated where there are no reminders.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public fun escalateAfter(days: Int): Unit = change { escalateAfter(days) }

    /**
     * Sets who decides where nobody else can.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public fun fallBackTo(identityId: String): Unit = change { fallBackTo(identityId) }

    /**
     * Changes how entitlements are asked for, in beta and v3.
     *
     * @throws IllegalArgumentException if a word is refused
     */
    public fun earlyEntitlements(changes: LegacyEntitlementScope.() -> Unit): Unit = change {
        earlyEntitlements { LegacyEntitlementScope(it).apply(changes).edit }
    }
}
