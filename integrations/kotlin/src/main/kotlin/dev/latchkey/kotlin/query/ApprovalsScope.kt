package dev.latchkey.kotlin.query

import dev.latchkey.dsl.query.ApprovalCriteria
import dev.latchkey.dsl.query.CompletedApprovalsQueryBuilder
import dev.latchkey.dsl.query.PendingApprovalsQueryBuilder
import dev.latchkey.model.IdentityId

/** Conditions of both lists of approvals. */
public abstract class ApprovalsScope<L : ApprovalCriteria<L>> internal constructor(list: L) : ListScope<L>(list) {
    /** Time of the last change. */
    public val modified: TimeCondition<L> = time { it.modified() }

    /**
     * Selects the approvals of one reviewer, or of [ME]. Only administrators can omit this or name another identity.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public fun ownedBy(id: String): Unit = change { ownedBy(id) }

    /** Selects the approvals of one reviewer. Only administrators can omit this or name another identity. */
    public fun ownedBy(id: IdentityId): Unit = ownedBy(id.value)
}

/** Query of the list of pending approvals. */
public class PendingApprovalsScope internal constructor(list: PendingApprovalsQueryBuilder) :
    ApprovalsScope<PendingApprovalsQueryBuilder>(list) {
    /** Id of the approval. */
    public val id: IdCondition<PendingApprovalsQueryBuilder> = id(PendingApprovalsQueryBuilder::id)

    /** Id of the identity that gets the access. */
    public val requestedFor: IdCondition<PendingApprovalsQueryBuilder> = id(PendingApprovalsQueryBuilder::requestedFor)

    /** Id of the request; not in beta. */
    public val accessRequestId: IdCondition<PendingApprovalsQueryBuilder> =
        id(PendingApprovalsQueryBuilder::accessRequestId)

    /** Time of creation; not in beta. */
    public val created: TimeCondition<PendingApprovalsQueryBuilder> = time(PendingApprovalsQueryBuilder::created)
}

/** Query of the list of completed approvals. */
public class CompletedApprovalsScope internal constructor(list: CompletedApprovalsQueryBuilder) :
    ApprovalsScope<CompletedApprovalsQueryBuilder>(list) {
    /** Id of the approval. */
    public val id: TextCondition<CompletedApprovalsQueryBuilder> = text(CompletedApprovalsQueryBuilder::id)

    /** Id of the identity that gets the access. */
    public val requestedFor: TextCondition<CompletedApprovalsQueryBuilder> =
        text(CompletedApprovalsQueryBuilder::requestedFor)
}
