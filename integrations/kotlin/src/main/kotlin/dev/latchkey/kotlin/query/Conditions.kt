package dev.latchkey.kotlin.query

import dev.latchkey.dsl.query.IdField
import dev.latchkey.dsl.query.ListCriteria
import dev.latchkey.dsl.query.TextField
import dev.latchkey.dsl.query.TimeField
import dev.latchkey.kotlin.saying
import kotlin.time.Instant
import kotlin.time.toJavaInstant

/** A field that is compared with ids or other texts: say which rows are wanted. Blank values are refused. */
public open class IdCondition<L : ListCriteria<L, *>>
internal constructor(private val scope: ListScope<L>, private val field: (L) -> IdField<L>) {
    /** Wants rows with this [value]. */
    public infix fun equalTo(value: String) {
        scope.say { saying("equalTo(value)") { field(this).`is`(value) } }
    }

    /** Wants rows with one of these [values], 1 to 50; more would make the address of the call too long. */
    public infix fun isOneOf(values: Collection<String>) {
        scope.say { field(this).isOneOf(values) }
    }
}

/** A field that can also be compared with beginnings. */
public class TextCondition<L : ListCriteria<L, *>>
internal constructor(private val scope: ListScope<L>, private val field: (L) -> TextField<L>) :
    IdCondition<L>(scope, field) {
    /** Wants rows with any value but this one. */
    public infix fun isNot(value: String) {
        scope.say { field(this).isNot(value) }
    }

    /** Wants rows whose value begins with this text. */
    public infix fun startsWith(beginning: String) {
        scope.say { field(this).startsWith(beginning) }
    }
}

/** A field that is compared with moments: say which rows are wanted. */
public class TimeCondition<L : ListCriteria<L, *>>
internal constructor(private val scope: ListScope<L>, private val field: (L) -> TimeField<L>) {
    /** Wants rows of this moment. */
    public infix fun equalTo(moment: Instant) {
        equalTo(moment.toJavaInstant())
    }

    /** Wants rows of this moment. */
    public infix fun equalTo(moment: java.time.Instant) {
        scope.say { field(this).`is`(moment) }
    }

    /** Wants rows of a later moment. */
    public infix fun after(moment: Instant) {
        after(moment.toJavaInstant())
    }

    /** Wants rows of a later moment. */
    public infix fun after(moment: java.time.Instant) {
        scope.say { field(this).after(moment) }
    }

    /** Wants rows of this moment or a later one. */
    public infix fun atOrAfter(moment: Instant) {
        atOrAfter(moment.toJavaInstant())
    }

    /** Wants rows of this moment or a later one. */
    public infix fun atOrAfter(moment: java.time.Instant) {
        scope.say { field(this).atOrAfter(moment) }
    }

    /** Wants rows of an earlier moment. */
    public infix fun before(moment: Instant) {
        before(moment.toJavaInstant())
    }

    /** Wants rows of an earlier moment. */
    public infix fun before(moment: java.time.Instant) {
        scope.say { field(this).before(moment) }
    }

    /** Wants rows of this moment or an earlier one. */
    public infix fun atOrBefore(moment: Instant) {
        atOrBefore(moment.toJavaInstant())
    }

    /** Wants rows of this moment or an earlier one. */
    public infix fun atOrBefore(moment: java.time.Instant) {
        scope.say { field(this).atOrBefore(moment) }
    }
}
