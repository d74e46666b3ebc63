package dev.latchkey.kotlin.query

import dev.latchkey.dsl.query.ListWords
import dev.latchkey.dsl.query.Queries
import dev.latchkey.kotlin.saying
import dev.latchkey.model.edition.ApiEdition
import dev.latchkey.model.edition.OperationNotOfferedException
import dev.latchkey.model.query.ApprovalQuery
import dev.latchkey.model.query.StatusQuery

/** Stands for the current user wherever a question names an identity. */
public const val ME: String = Queries.ME

/**
 * A question about the requested items that concern a user. Conditions add up: a row has to meet all of them.
 *
 * ```
 * val query = statusQuery {
 *     requestedFor(ME)
 *     created after monday
 *     byCreatedDescending()
 * }
 * ```
 *
 * @param edition the edition that is asked
 * @param question whose items are wanted, which of them, and in which order
 * @throws IllegalArgumentException if a word is refused, or the edition does not document a condition or a key to sort
 *   by
 */
public fun statusQuery(
    edition: ApiEdition = ApiEdition.DEFAULT,
    question: StatusScope.() -> Unit,
): StatusQuery = StatusScope(Queries.status()).apply(question).build("statusQuery", edition)

/**
 * A question of an administrator about everybody's requested items.
 *
 * @param edition the edition that is asked
 * @param question which items are wanted, and in which order
 * @throws IllegalArgumentException as [statusQuery] does
 * @throws OperationNotOfferedException if the edition lacks the list itself
 */
public fun administrationQuery(
    edition: ApiEdition = ApiEdition.DEFAULT,
    question: AdministrationScope.() -> Unit,
): StatusQuery = AdministrationScope(Queries.administration()).apply(question).build("administrationQuery", edition)

/**
 * A question about the approvals that wait for a decision.
 *
 * @param edition the edition that is asked
 * @param question which approvals are wanted, and in which order
 * @throws IllegalArgumentException as [statusQuery] does
 */
public fun pendingApprovalsQuery(
    edition: ApiEdition = ApiEdition.DEFAULT,
    question: PendingApprovalsScope.() -> Unit,
): ApprovalQuery =
    PendingApprovalsScope(Queries.pendingApprovals()).apply(question).build("pendingApprovalsQuery", edition)

/**
 * A question about the approvals that are decided.
 *
 * @param edition the edition that is asked
 * @param question which approvals are wanted, and in which order
 * @throws IllegalArgumentException as [statusQuery] does
 */
public fun completedApprovalsQuery(
    edition: ApiEdition = ApiEdition.DEFAULT,
    question: CompletedApprovalsScope.() -> Unit,
): ApprovalQuery =
    CompletedApprovalsScope(Queries.completedApprovals()).apply(question).build("completedApprovalsQuery", edition)

private fun <L : ListWords<L, Q>, Q : Any> ListScope<L>.build(word: String, edition: ApiEdition): Q =
    saying("$word($edition) { }") { list.build(edition) }
