package dev.latchkey.kotlin.query

import dev.latchkey.dsl.query.ApprovalWords
import dev.latchkey.dsl.query.CompletedApprovalsList
import dev.latchkey.dsl.query.PendingApprovalsList

/** What can be asked of both lists of approvals. */
public abstract class ApprovalsScope<L : ApprovalWords<L>> internal constructor(list: L) : ListScope<L>(list) {
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
public class PendingApprovalsScope internal constructor(list: PendingApprovalsList) :
    ApprovalsScope<PendingApprovalsList>(list) {
    /** The id of the approval, to be compared. */
    public val id: IdCondition<PendingApprovalsList> = id(PendingApprovalsList::id)

    /** The id of the identity that the access is for, to be compared. */
    public val requestedFor: IdCondition<PendingApprovalsList> = id(PendingApprovalsList::requestedFor)

    /** The id of the request, to be compared; not in beta. */
    public val accessRequestId: IdCondition<PendingApprovalsList> = id(PendingApprovalsList::accessRequestId)

    /** The moment of creation, to be compared; not in beta. */
    public val created: TimeCondition<PendingApprovalsList> = time(PendingApprovalsList::created)
}

/** A question to the list of completed approvals. */
public class CompletedApprovalsScope internal constructor(list: CompletedApprovalsList) :
    ApprovalsScope<CompletedApprovalsList>(list) {
    /** The id of the approval, to be compared. */
    public val id: TextCondition<CompletedApprovalsList> = text(CompletedApprovalsList::id)

    /** The id of the identity that the access is for, to be compared. */
    public val requestedFor: TextCondition<CompletedApprovalsList> = text(CompletedApprovalsList::requestedFor)
}
