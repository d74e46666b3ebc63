package dev.latchkey.kotlin

import dev.latchkey.dsl.RemoveDateStep
import java.time.LocalDate
import java.time.ZoneId
import kotlin.time.Instant
import kotlin.time.toJavaInstant
import kotlin.time.toKotlinInstant

/**
 * What can be said about any item, granted, changed or revoked. What is said last holds. `removeDate` takes the dates
 * of `java.time` too, as [RemoveDateStep] says.
 */
@LatchkeyDsl
public abstract class DetailsScope internal constructor(internal val metadata: MetadataPairs = MetadataPairs()) :
    MetadataScope by metadata, RemoveDateStep<Unit> {
    /** The sunset date: when the access is removed. It leaves as UTC; null leaves it out. */
    public var removeDate: Instant? = null

    /** Sets the sunset date: when the access is removed. */
    override fun removeDate(date: java.time.Instant) {
        removeDate = date.toKotlinInstant()
    }

    /** Sets the sunset date: the access is removed when [day], the first day without it, begins in [zone]. */
    override fun removeDate(day: LocalDate, zone: ZoneId): Unit = super.removeDate(day, zone)

    internal fun <W : RemoveDateStep<W>> sayRemoveDateTo(item: W): W =
        item.with("removeDate", removeDate) { said, date -> said.removeDate(date.toJavaInstant()) }
}
