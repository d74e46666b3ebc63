package dev.latchkey.kotlin.query

import dev.latchkey.dsl.query.AdministrationQueryBuilder
import dev.latchkey.dsl.query.StatusCriteria
import dev.latchkey.dsl.query.StatusQueryBuilder
import dev.latchkey.model.IdentityId

/** Conditions of both status lists. */
public abstract class StatusCriteriaScope<L : StatusCriteria<L>> internal constructor(list: L) : ListScope<L>(list) {
    /** Id of the request. */
    public val accessRequestId: TextCondition<L> = text { it.accessRequestId() }

    /** Id of the requested item in its request. */
    public val accountActivityItemId: TextCondition<L> = text { it.accountActivityItemId() }

    /** Time of the request. */
    public val created: TimeCondition<L> = time { it.created() }

    /**
     * Selects requests for an identity, or for [ME].
     *
     * @throws IllegalArgumentException if the id is blank, or after [regarding]
     */
    public fun requestedFor(id: String): Unit = change { requestedFor(id) }

    /** Selects requests for an identity. */
    public fun requestedFor(id: IdentityId): Unit = requestedFor(id.value)

    /**
     * Selects requests by an identity, or by [ME].
     *
     * @throws IllegalArgumentException if the id is blank, or after [regarding]
     */
    public fun requestedBy(id: String): Unit = change { requestedBy(id) }

    /** Selects requests by an identity. */
    public fun requestedBy(id: IdentityId): Unit = requestedBy(id.value)

    /**
     * Selects requests by or for an identity.
     *
     * @throws IllegalArgumentException if the id is blank, or after [requestedFor] or [requestedBy]
     */
    public fun regarding(id: String): Unit = change { regarding(id) }

    /** Selects requests by or for an identity. */
    public fun regarding(id: IdentityId): Unit = regarding(id.value)

    /**
     * Selects items whose manual work is assigned to an identity.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public fun assignedTo(id: String): Unit = change { assignedTo(id) }

    /** Selects items whose manual work is assigned to an identity. */
    public fun assignedTo(id: IdentityId): Unit = assignedTo(id.value)

    /** Selects requests in progress, including those that wait for approval. */
    public fun executing(): Unit = change { executing() }

    /** Sorts by the id of the requested item in its request, after the keys that were set before. */
    public fun byAccountActivityItemId(): Unit = change { byAccountActivityItemId() }

    /** Sorts by the id of the requested item in its request, descending, after the keys that were set before. */
    public fun byAccountActivityItemIdDescending(): Unit = change { byAccountActivityItemIdDescending() }

    /** Sorts by the name of the requested item, after the keys that were set before. */
    public fun byName(): Unit = change { byName() }

    /** Sorts by the name of the requested item, descending, after the keys that were set before. */
    public fun byNameDescending(): Unit = change { byNameDescending() }
}

/** Query of the status list. */
public class StatusScope internal constructor(list: StatusQueryBuilder) : StatusCriteriaScope<StatusQueryBuilder>(list)

/** Query of the status list for administrators. */
public class AdministrationScope internal constructor(list: AdministrationQueryBuilder) :
    StatusCriteriaScope<AdministrationQueryBuilder>(list) {
    /** Status of the request. */
    public val status: IdCondition<AdministrationQueryBuilder> = id(AdministrationQueryBuilder::status)

    /** Sorts by the id of the request, after the keys that were set before. */
    public fun byAccessRequestId(): Unit = change { byAccessRequestId() }

    /** Sorts by the id of the request, descending, after the keys that were set before. */
    public fun byAccessRequestIdDescending(): Unit = change { byAccessRequestIdDescending() }
}
