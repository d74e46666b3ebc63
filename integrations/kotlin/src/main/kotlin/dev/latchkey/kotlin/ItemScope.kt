package dev.latchkey.kotlin

import dev.latchkey.dsl.Dates
import java.time.LocalDate
import java.time.OffsetDateTime
import java.time.ZoneId
import java.time.ZonedDateTime
import kotlin.time.Instant
import kotlin.time.toJavaInstant
import kotlin.time.toKotlinInstant

/** What can be said about an item that is granted or changed. What is said last holds. */
public abstract class ItemScope internal constructor() : DetailsScope() {
    /** Why the item is requested, shown to those who decide. A blank one is refused; null leaves it out. */
    public var comment: String? = null

    /** The sunrise date: when the access is provisioned. It leaves as UTC; null leaves it out. */
    public var startDate: Instant? = null

    /** Sets the sunrise date: when the access is provisioned. */
    public fun startOn(date: java.time.Instant) {
        startDate = date.toKotlinInstant()
    }

    /** Sets the sunrise date: when the access is provisioned. */
    public fun startOn(date: OffsetDateTime) {
        startOn(date.toInstant())
    }

    /** Sets the sunrise date: when the access is provisioned. */
    public fun startOn(date: ZonedDateTime) {
        startOn(date.toInstant())
    }

    /** Sets the sunrise date: the access is provisioned when [day] begins in [zone]. */
    public fun startOn(day: LocalDate, zone: ZoneId) {
        startOn(day.atStartOfDay(zone))
    }

    internal fun <W : Dates<W>> sayTo(item: W, comment: (W, String) -> W, metadata: (W, Map<String, String>) -> W): W =
        metadata(item, this.metadata.pairs)
            .with(this.comment, comment)
            .with(startDate) { said, date -> said.startOn(date.toJavaInstant()) }
            .with(removeDate) { said, date -> said.removeOn(date.toJavaInstant()) }
}

/** Says one thing more, if there is anything to say. */
internal inline fun <W, T : Any> W.with(value: T?, word: (W, T) -> W): W =
    if (value == null) this else word(this, value)
