package dev.latchkey.kotlin

import dev.latchkey.dsl.DatesStep
import java.time.LocalDate
import java.time.ZoneId
import kotlin.time.Instant
import kotlin.time.toJavaInstant
import kotlin.time.toKotlinInstant

/**
 * Details of an item that is granted or modified. The last value wins. `startDate` and `removeDate` also accept the
 * dates of `java.time`, see [DatesStep].
 */
public abstract class ItemScope internal constructor() : DetailsScope(), DatesStep<Unit> {
    /** Reason for the request, shown to reviewers. A blank text is rejected; null means not set. */
    public var comment: String? = null

    /** Sunrise date: the time at which the access is provisioned. Sent in UTC; null means not set. */
    public var startDate: Instant? = null

    /** Sets the sunrise date: the time at which the access is provisioned. */
    override fun startDate(date: java.time.Instant) {
        startDate = date.toKotlinInstant()
    }

    /** Sets the sunrise date: the access is provisioned when [day] begins in [zone]. */
    override fun startDate(day: LocalDate, zone: ZoneId): Unit = super.startDate(day, zone)

    internal fun <W : DatesStep<W>> applyTo(
        item: W,
        comment: (W, String) -> W,
        metadata: (W, Map<String, String>) -> W,
    ): W =
        metadata(item, this.metadata.pairs)
            .with("comment", this.comment, comment)
            .with("startDate", startDate) { options, date -> options.startDate(date.toJavaInstant()) }
            .let(::sayRemoveDateTo)
}

/** Sets one more option, unless [value] is null; [property] is its name in Kotlin. */
internal inline fun <W, T : Any> W.with(property: String, value: T?, method: (W, T) -> W): W =
    if (value == null) this else refusedBy(property) { method(this, value) }
