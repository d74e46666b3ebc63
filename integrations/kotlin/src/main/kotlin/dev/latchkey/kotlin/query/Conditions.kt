package dev.latchkey.kotlin.query

import dev.latchkey.dsl.query.IdField
import dev.latchkey.dsl.query.ListCriteria
import dev.latchkey.dsl.query.TextField
import dev.latchkey.dsl.query.TimeField
import dev.latchkey.kotlin.refusedBy
import kotlin.time.Instant
import kotlin.time.toJavaInstant

/** Condition on a field with ids or other texts. Blank values are rejected. */
public open class IdCondition<L : ListCriteria<L, *>>
internal constructor(private val scope: ListScope<L>, private val field: (L) -> IdField<L>) {
    /** Selects rows with this [value]. */
    public infix fun equalTo(value: String) {
        scope.change { refusedBy("equalTo(value)") { field(this).`is`(value) } }
    }

    /** Selects rows with one of these [values], 1 to 50; more would make the URL of the call too long. */
    public infix fun isOneOf(values: Collection<String>) {
        scope.change { field(this).isOneOf(values) }
    }
}

/** Condition on a text field, including its beginning. */
public class TextCondition<L : ListCriteria<L, *>>
internal constructor(private val scope: ListScope<L>, private val field: (L) -> TextField<L>) :
    IdCondition<L>(scope, field) {
    /** Selects rows with any value but this one. */
    public infix fun isNot(value: String) {
        scope.change { field(this).isNot(value) }
    }

    /** Selects rows whose value begins with this text. */
    public infix fun startsWith(beginning: String) {
        scope.change { field(this).startsWith(beginning) }
    }
}

/** Condition on a time. */
public class TimeCondition<L : ListCriteria<L, *>>
internal constructor(private val scope: ListScope<L>, private val field: (L) -> TimeField<L>) {
    /** Selects rows of this time. */
    public infix fun equalTo(moment: Instant) {
        equalTo(moment.toJavaInstant())
    }

    /** Selects rows of this time. */
    public infix fun equalTo(moment: java.time.Instant) {
        scope.change { field(this).`is`(moment) }
    }

    /** Selects rows of a later time. */
    public infix fun after(moment: Instant) {
        after(moment.toJavaInstant())
    }

    /** Selects rows of a later time. */
    public infix fun after(moment: java.time.Instant) {
        scope.change { field(this).after(moment) }
    }

    /** Selects rows of this time or later. */
    public infix fun atOrAfter(moment: Instant) {
        atOrAfter(moment.toJavaInstant())
    }

    /** Selects rows of this time or later. */
    public infix fun atOrAfter(moment: java.time.Instant) {
        scope.change { field(this).atOrAfter(moment) }
    }

    /** Selects rows of an earlier time. */
    public infix fun before(moment: Instant) {
        before(moment.toJavaInstant())
    }

    /** Selects rows of an earlier time. */
    public infix fun before(moment: java.time.Instant) {
        scope.change { field(this).before(moment) }
    }

    /** Selects rows of this time or earlier. */
    public infix fun atOrBefore(moment: Instant) {
        atOrBefore(moment.toJavaInstant())
    }

    /** Selects rows of this time or earlier. */
    public infix fun atOrBefore(moment: java.time.Instant) {
        scope.change { field(this).atOrBefore(moment) }
    }
}
