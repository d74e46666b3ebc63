package dev.latchkey.kotlin.query

import dev.latchkey.dsl.query.IdField
import dev.latchkey.dsl.query.ListCriteria
import dev.latchkey.dsl.query.TextField
import dev.latchkey.dsl.query.TimeField
import dev.latchkey.kotlin.LatchkeyDsl
import dev.latchkey.kotlin.NoNestedRequests
import dev.latchkey.model.query.Filter
import java.util.function.UnaryOperator

/** Conditions, order and page of any list. [L] is the builder of the Java DSL. */
@LatchkeyDsl
public abstract class ListScope<L : ListCriteria<L, *>> internal constructor(list: L) : NoNestedRequests() {
    internal var list: L = list
        private set

    /** Adds a condition that has no function of its own, such as `isnull`. */
    public fun where(filter: Filter): Unit = change { where(filter) }

    /** Sorts by the time of creation, earliest first, after the keys that were set before. */
    public fun byCreated(): Unit = change { byCreated() }

    /** Sorts by the time of creation, latest first, after the keys that were set before. */
    public fun byCreatedDescending(): Unit = change { byCreatedDescending() }

    /** Sorts by the last change, earliest first, after the keys that were set before. */
    public fun byModified(): Unit = change { byModified() }

    /** Sorts by the last change, latest first, after the keys that were set before. */
    public fun byModifiedDescending(): Unit = change { byModifiedDescending() }

    /**
     * Sets the largest number of rows to return, 0 to 250. Default: the maximum of the API.
     *
     * @throws IllegalArgumentException if the number is not from 0 to 250
     */
    public fun limit(rows: Int): Unit = change { limit(rows) }

    /**
     * Skips rows. Default: 0.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public fun offset(rows: Int): Unit = change { offset(rows) }

    /** Requests the total number of rows, which costs the server time. Default: not requested. */
    public fun counted(): Unit = change { counted() }

    internal fun change(method: L.() -> L) {
        list = list.method()
    }

    /** Sets conditions on a separate query. */
    internal fun on(other: L, set: () -> Unit): L {
        val outer = list
        list = other
        try {
            set()
            return list
        } finally {
            list = outer
        }
    }

    internal fun id(field: (L) -> IdField<L>) = IdCondition(this, field)

    internal fun text(field: (L) -> TextField<L>) = TextCondition(this, field)

    internal fun time(field: (L) -> TimeField<L>) = TimeCondition(this, field)
}

/**
 * Selects rows that meet at least one of several conditions. Several conditions in one block are joined by `and`.
 *
 * The documents of the lists show only conditions joined by `and`: a server can reject `or`.
 *
 * @throws IllegalArgumentException if a block sets no condition, or sets anything but conditions
 */
public fun <L : ListCriteria<L, *>, S : ListScope<L>> S.anyOf(
    first: S.() -> Unit,
    second: S.() -> Unit,
    vararg more: S.() -> Unit,
): Unit = change { anyOf(onto(first), onto(second), *more.map { onto(it) }.toTypedArray()) }

/**
 * Selects rows that do not meet a condition. Several conditions are negated as a whole.
 *
 * The documents of the lists show only conditions joined by `and`: a server can reject `not`.
 *
 * @throws IllegalArgumentException if the block sets no condition, or sets anything but conditions
 */
public fun <L : ListCriteria<L, *>, S : ListScope<L>> S.not(condition: S.() -> Unit): Unit = change {
    not(onto(condition))
}

private fun <L : ListCriteria<L, *>, S : ListScope<L>> S.onto(set: S.() -> Unit): UnaryOperator<L> =
    UnaryOperator { empty ->
        on(empty) { set() }
    }
