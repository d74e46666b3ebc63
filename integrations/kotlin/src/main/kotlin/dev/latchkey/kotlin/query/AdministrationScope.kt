package dev.latchkey.kotlin.query

import dev.latchkey.dsl.query.AdministrationList
import dev.latchkey.model.query.Filter

/** A question to the status list for administrators. */
public class AdministrationScope internal constructor(list: AdministrationList) :
    StatusWordsScope<AdministrationList>(list) {
    override val accessRequestId: TextCondition<AdministrationList> = text(AdministrationList::accessRequestId)

    override val accountActivityItemId: TextCondition<AdministrationList> =
        text(AdministrationList::accountActivityItemId)

    override val created: TimeCondition<AdministrationList> = time(AdministrationList::created)

    /** The status of the request, to be compared. */
    public val status: IdCondition<AdministrationList> = id(AdministrationList::status)

    /** Sorts by the id of the request, after what the list is sorted by already. */
    public fun byAccessRequestId() {
        say { byAccessRequestId() }
    }

    /** Sorts by the id of the request, descending, after what the list is sorted by already. */
    public fun byAccessRequestIdDescending() {
        say { byAccessRequestIdDescending() }
    }

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
