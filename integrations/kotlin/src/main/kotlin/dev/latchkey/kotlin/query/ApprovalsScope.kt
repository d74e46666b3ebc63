package dev.latchkey.kotlin.query

import dev.latchkey.dsl.query.CompletedApprovalsList
import dev.latchkey.dsl.query.PendingApprovalsList
import dev.latchkey.model.query.Filter

/** What can be asked of both lists of approvals. */
public abstract class ApprovalsScope<L : Any> internal constructor(list: L) : ListScope<L>(list) {
    /** The moment of the last change, to be compared. */
    public abstract val modified: TimeCondition<L>

    /**
     * Wants the approvals of one reviewer, or of [ME]. Only administrators may leave this out or name somebody else.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public abstract fun ownedBy(id: String)
}

/** A question to the list of pending approvals. */
public class PendingApprovalsScope internal constructor(list: PendingApprovalsList) :
    ApprovalsScope<PendingApprovalsList>(list) {
    override val modified: TimeCondition<PendingApprovalsList> = time(PendingApprovalsList::modified)

    /** The id of the approval, to be compared. */
    public val id: IdCondition<PendingApprovalsList> = id(PendingApprovalsList::id)

    /** The id of the identity that the access is for, to be compared. */
    public val requestedFor: IdCondition<PendingApprovalsList> = id(PendingApprovalsList::requestedFor)

    /** The id of the request, to be compared; not in beta. */
    public val accessRequestId: IdCondition<PendingApprovalsList> = id(PendingApprovalsList::accessRequestId)

    /** The moment of creation, to be compared; not in beta. */
    public val created: TimeCondition<PendingApprovalsList> = time(PendingApprovalsList::created)

    override fun ownedBy(id: String): Unit = say { ownedBy(id) }

    override fun where(filter: Filter): Unit = say { where(filter) }

    override fun byCreated(): Unit = say { byCreated() }

    override fun byCreatedDescending(): Unit = say { byCreatedDescending() }

    override fun byModified(): Unit = say { byModified() }

    override fun byModifiedDescending(): Unit = say { byModifiedDescending() }

    override fun limit(rows: Int): Unit = say { limit(rows) }

    override fun offset(rows: Int): Unit = say { offset(rows) }

    override fun counted(): Unit = say { counted() }
}

/** A question to the list of completed approvals. */
public class CompletedApprovalsScope internal constructor(list: CompletedApprovalsList) :
    ApprovalsScope<CompletedApprovalsList>(list) {
    override val modified: TimeCondition<CompletedApprovalsList> = time(CompletedApprovalsList::modified)

    /** The id of the approval, to be compared. */
    public val id: TextCondition<CompletedApprovalsList> = text(CompletedApprovalsList::id)

    /** The id of the identity that the access is for, to be compared. */
    public val requestedFor: TextCondition<CompletedApprovalsList> = text(CompletedApprovalsList::requestedFor)

    override fun ownedBy(id: String): Unit = say { ownedBy(id) }

    override fun where(filter: Filter): Unit = say { where(filter) }

    override fun byCreated(): Unit = say { byCreated() }

    override fun byCreatedDescending(): Unit = say { byCreatedDescending() }

    override fun byModified(): Unit = say { byModified() }

    override fun byModifiedDescending(): Unit = say { byModifiedDescending() }

    override fun limit(rows: Int): Unit = say { limit(rows) }

    override fun offset(rows: Int): Unit = say { offset(rows) }

    override fun counted(): Unit = say { counted() }
}
