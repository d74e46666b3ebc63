package dev.latchkey.kotlin

import dev.latchkey.dsl.RemoveDate
import java.time.LocalDate
import java.time.ZoneId
import kotlin.time.Instant
import kotlin.time.toJavaInstant
import kotlin.time.toKotlinInstant

/**
 * What can be said about any item, granted, changed or revoked. What is said last holds. `removeOn` takes the dates of
 * `java.time` too, as [RemoveDate] says.
 */
@LatchkeyDsl
public abstract class DetailsScope internal constructor(internal val metadata: MetadataPairs = MetadataPairs()) :
    MetadataScope by metadata, RemoveDate<Unit> {
    /** The sunset date: when the access is removed. It leaves as UTC; null leaves it out. */
    public var removeDate: Instant? = null

    /** Sets the sunset date: when the access is removed. */
    override fun removeOn(date: java.time.Instant) {
        removeDate = date.toKotlinInstant()
    }

    /** Sets the sunset date: the access is removed when [day], the first day without it, begins in [zone]. */
    override fun removeOn(day: LocalDate, zone: ZoneId): Unit = super.removeOn(day, zone)

    internal fun <W : RemoveDate<W>> sayRemoveDateTo(item: W): W =
        item.with("removeDate", removeDate) { said, date -> said.removeOn(date.toJavaInstant()) }
}
