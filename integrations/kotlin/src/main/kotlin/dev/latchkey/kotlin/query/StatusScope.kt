package dev.latchkey.kotlin.query

import dev.latchkey.dsl.query.AdministrationQueryBuilder
import dev.latchkey.dsl.query.StatusCriteria
import dev.latchkey.dsl.query.StatusQueryBuilder

/** What can be asked of both status lists. */
public abstract class StatusWordsScope<L : StatusCriteria<L>> internal constructor(list: L) : ListScope<L>(list) {
    /** The id of the request, to be compared. */
    public val accessRequestId: TextCondition<L> = text { it.accessRequestId() }

    /** The id of the requested item in its request, to be compared. */
    public val accountActivityItemId: TextCondition<L> = text { it.accountActivityItemId() }

    /** The moment of the request, to be compared. */
    public val created: TimeCondition<L> = time { it.created() }

    /**
     * Wants what was requested for an identity, or for [ME].
     *
     * @throws IllegalArgumentException if the id is blank, or after [regarding]
     */
    public fun requestedFor(id: String): Unit = say { requestedFor(id) }

    /**
     * Wants what an identity requested, or [ME].
     *
     * @throws IllegalArgumentException if the id is blank, or after [regarding]
     */
    public fun requestedBy(id: String): Unit = say { requestedBy(id) }

    /**
     * Wants what an identity requested and what was requested for it.
     *
     * @throws IllegalArgumentException if the id is blank, or after [requestedFor] or [requestedBy]
     */
    public fun regarding(id: String): Unit = say { regarding(id) }

    /**
     * Wants what an identity has manual work to do for.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public fun assignedTo(id: String): Unit = say { assignedTo(id) }

    /** Wants requests that are under way; waiting for approval is under way too. */
    public fun executing(): Unit = say { executing() }

    /** Sorts by the id of the requested item in its request, after what the list is sorted by already. */
    public fun byAccountActivityItemId(): Unit = say { byAccountActivityItemId() }

    /** Sorts by the id of the requested item in its request, descending, after what the list is sorted by already. */
    public fun byAccountActivityItemIdDescending(): Unit = say { byAccountActivityItemIdDescending() }

    /** Sorts by the name of the requested item, after what the list is sorted by already. */
    public fun byName(): Unit = say { byName() }

    /** Sorts by the name of the requested item, descending, after what the list is sorted by already. */
    public fun byNameDescending(): Unit = say { byNameDescending() }
}

/** A question to the status list. */
public class StatusScope internal constructor(list: StatusQueryBuilder) : StatusWordsScope<StatusQueryBuilder>(list)

/** A question to the status list for administrators. */
public class AdministrationScope internal constructor(list: AdministrationQueryBuilder) :
    StatusWordsScope<AdministrationQueryBuilder>(list) {
    /** The status of the request, to be compared. */
    public val status: IdCondition<AdministrationQueryBuilder> = id(AdministrationQueryBuilder::status)

    /** Sorts by the id of the request, after what the list is sorted by already. */
    public fun byAccessRequestId(): Unit = say { byAccessRequestId() }

    /** Sorts by the id of the request, descending, after what the list is sorted by already. */
    public fun byAccessRequestIdDescending(): Unit = say { byAccessRequestIdDescending() }
}
