package dev.latchkey.kotlin.query

import dev.latchkey.dsl.query.ListCriteria
import dev.latchkey.dsl.query.Queries
import dev.latchkey.kotlin.refusedBy
import dev.latchkey.model.query.ApprovalQuery
import dev.latchkey.model.query.StatusQuery
import dev.latchkey.model.version.ApiVersion
import dev.latchkey.model.version.OperationNotOfferedException

/** Current user, in place of an identity's id in a query. */
public const val ME: String = Queries.ME

/**
 * Builds a query of the requested items that concern a user. A row has to meet all conditions.
 *
 * ```
 * val query = statusQuery {
 *     requestedFor(ME)
 *     created after monday
 *     byCreatedDescending()
 * }
 * ```
 *
 * @param apiVersion the API version of the call
 * @param question sets conditions, order and page
 * @throws IllegalArgumentException if a value is invalid, or the API version does not document a condition or a sort
 *   key
 */
public fun statusQuery(
    apiVersion: ApiVersion = ApiVersion.DEFAULT,
    question: StatusScope.() -> Unit,
): StatusQuery = StatusScope(Queries.status()).apply(question).build("statusQuery", apiVersion)

/**
 * Builds an administrator's query of the requested items of all users.
 *
 * @param apiVersion the API version of the call
 * @param question sets conditions, order and page
 * @throws IllegalArgumentException as [statusQuery] does
 * @throws OperationNotOfferedException if the API version lacks the list itself
 */
public fun administrationQuery(
    apiVersion: ApiVersion = ApiVersion.DEFAULT,
    question: AdministrationScope.() -> Unit,
): StatusQuery = AdministrationScope(Queries.administration()).apply(question).build("administrationQuery", apiVersion)

/**
 * Builds a query of the pending approvals.
 *
 * @param apiVersion the API version of the call
 * @param question sets conditions, order and page
 * @throws IllegalArgumentException as [statusQuery] does
 */
public fun pendingApprovalsQuery(
    apiVersion: ApiVersion = ApiVersion.DEFAULT,
    question: PendingApprovalsScope.() -> Unit,
): ApprovalQuery =
    PendingApprovalsScope(Queries.pendingApprovals()).apply(question).build("pendingApprovalsQuery", apiVersion)

/**
 * Builds a query of the completed approvals.
 *
 * @param apiVersion the API version of the call
 * @param question sets conditions, order and page
 * @throws IllegalArgumentException as [statusQuery] does
 */
public fun completedApprovalsQuery(
    apiVersion: ApiVersion = ApiVersion.DEFAULT,
    question: CompletedApprovalsScope.() -> Unit,
): ApprovalQuery =
    CompletedApprovalsScope(Queries.completedApprovals()).apply(question).build("completedApprovalsQuery", apiVersion)

private fun <L : ListCriteria<L, Q>, Q : Any> ListScope<L>.build(method: String, apiVersion: ApiVersion): Q =
    refusedBy("$method($apiVersion) { }") { list.build(apiVersion) }
