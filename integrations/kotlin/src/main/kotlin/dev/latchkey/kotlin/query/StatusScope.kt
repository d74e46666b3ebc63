package dev.latchkey.kotlin.query

import dev.latchkey.dsl.query.StatusList
import dev.latchkey.model.query.Filter

/** What can be asked of both status lists. */
public abstract class StatusWordsScope<L : Any> internal constructor(list: L) : ListScope<L>(list) {
    /** The id of the request, to be compared. */
    public abstract val accessRequestId: TextCondition<L>

    /** The id of the requested item in its request, to be compared. */
    public abstract val accountActivityItemId: TextCondition<L>

    /** The moment of the request, to be compared. */
    public abstract val created: TimeCondition<L>

    /**
     * Wants what was requested for an identity, or for [ME].
     *
     * @throws IllegalArgumentException if the id is blank, or after [regarding]
     */
    public abstract fun requestedFor(id: String)

    /**
     * Wants what an identity requested, or [ME].
     *
     * @throws IllegalArgumentException if the id is blank, or after [regarding]
     */
    public abstract fun requestedBy(id: String)

    /**
     * Wants what an identity requested and what was requested for it.
     *
     * @throws IllegalArgumentException if the id is blank, or after [requestedFor] or [requestedBy]
     */
    public abstract fun regarding(id: String)

    /**
     * Wants what an identity has manual work to do for.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public abstract fun assignedTo(id: String)

    /** Wants requests that are under way; waiting for approval is under way too. Not in beta. */
    public abstract fun executing()

    /** Sorts by the id of the requested item in its request, after what the list is sorted by already. */
    public abstract fun byAccountActivityItemId()

    /** Sorts by the id of the requested item in its request, descending, after what the list is sorted by already. */
    public abstract fun byAccountActivityItemIdDescending()

    /** Sorts by the name of the requested item, after what the list is sorted by already. */
    public abstract fun byName()

    /** Sorts by the name of the requested item, descending, after what the list is sorted by already. */
    public abstract fun byNameDescending()
}

/** A question to the status list. */
public class StatusScope internal constructor(list: StatusList) : StatusWordsScope<StatusList>(list) {
    override val accessRequestId: TextCondition<StatusList> = text(StatusList::accessRequestId)

    override val accountActivityItemId: TextCondition<StatusList> = text(StatusList::accountActivityItemId)

    override val created: TimeCondition<StatusList> = time(StatusList::created)

    override fun requestedFor(id: String): Unit = say { requestedFor(id) }

    override fun requestedBy(id: String): Unit = say { requestedBy(id) }

    override fun regarding(id: String): Unit = say { regarding(id) }

    override fun assignedTo(id: String): Unit = say { assignedTo(id) }

    override fun executing(): Unit = say { executing() }

    override fun byAccountActivityItemId(): Unit = say { byAccountActivityItemId() }

    override fun byAccountActivityItemIdDescending(): Unit = say { byAccountActivityItemIdDescending() }

    override fun byName(): Unit = say { byName() }

    override fun byNameDescending(): Unit = say { byNameDescending() }

    override fun where(filter: Filter): Unit = say { where(filter) }

    override fun byCreated(): Unit = say { byCreated() }

    override fun byCreatedDescending(): Unit = say { byCreatedDescending() }

    override fun byModified(): Unit = say { byModified() }

    override fun byModifiedDescending(): Unit = say { byModifiedDescending() }

    override fun limit(rows: Int): Unit = say { limit(rows) }

    override fun offset(rows: Int): Unit = say { offset(rows) }

    override fun counted(): Unit = say { counted() }
}
