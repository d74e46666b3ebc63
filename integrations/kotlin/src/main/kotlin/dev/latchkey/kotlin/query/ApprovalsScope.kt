package dev.latchkey.kotlin.query

import dev.latchkey.dsl.query.ApprovalCriteria
import dev.latchkey.dsl.query.CompletedApprovalsQueryBuilder
import dev.latchkey.dsl.query.PendingApprovalsQueryBuilder

/** What can be asked of both lists of approvals. */
public abstract class ApprovalsScope<L : ApprovalCriteria<L>> internal constructor(list: L) : ListScope<L>(list) {
    /** The moment of the last change, to be compared. */
    public val modified: TimeCondition<L> = time { it.modified() }

    /**
     * Wants the approvals of one reviewer, or of [ME]. Only administrators may leave this out or name somebody else.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public fun ownedBy(id: String): Unit = say { ownedBy(id) }
}

/** A question to the list of pending approvals. */
public class PendingApprovalsScope internal constructor(list: PendingApprovalsQueryBuilder) :
    ApprovalsScope<PendingApprovalsQueryBuilder>(list) {
    /** The id of the approval, to be compared. */
    public val id: IdCondition<PendingApprovalsQueryBuilder> = id(PendingApprovalsQueryBuilder::id)

    /** The id of the identity that the access is for, to be compared. */
    public val requestedFor: IdCondition<PendingApprovalsQueryBuilder> = id(PendingApprovalsQueryBuilder::requestedFor)

    /** The id of the request, to be compared; not in beta. */
    public val accessRequestId: IdCondition<PendingApprovalsQueryBuilder> =
        id(PendingApprovalsQueryBuilder::accessRequestId)

    /** The moment of creation, to be compared; not in beta. */
    public val created: TimeCondition<PendingApprovalsQueryBuilder> = time(PendingApprovalsQueryBuilder::created)
}

/** A question to the list of completed approvals. */
public class CompletedApprovalsScope internal constructor(list: CompletedApprovalsQueryBuilder) :
    ApprovalsScope<CompletedApprovalsQueryBuilder>(list) {
    /** The id of the approval, to be compared. */
    public val id: TextCondition<CompletedApprovalsQueryBuilder> = text(CompletedApprovalsQueryBuilder::id)

    /** The id of the identity that the access is for, to be compared. */
    public val requestedFor: TextCondition<CompletedApprovalsQueryBuilder> =
        text(CompletedApprovalsQueryBuilder::requestedFor)
}
