package dev.latchkey.kotlin

import dev.latchkey.dsl.RemoveDateStep
import java.time.LocalDate
import java.time.ZoneId
import kotlin.time.Instant
import kotlin.time.toJavaInstant
import kotlin.time.toKotlinInstant

/**
 * Details of any item, granted, modified or revoked. The last value wins. `removeDate` also accepts the dates of
 * `java.time`, see [RemoveDateStep].
 */
@LatchkeyDsl
public abstract class DetailsScope internal constructor(internal val metadata: MetadataPairs = MetadataPairs()) :
    NoNestedRequests(), MetadataScope by metadata, RemoveDateStep<Unit> {
    /** Sunset date: the time at which the access is removed. Sent in UTC; null means not set. */
    public var removeDate: Instant? = null

    /** Sets the sunset date: the time at which the access is removed. */
    override fun removeDate(date: java.time.Instant) {
        removeDate = date.toKotlinInstant()
    }

    /** Sets the sunset date: the access is removed when [day], the first day without it, begins in [zone]. */
    override fun removeDate(day: LocalDate, zone: ZoneId): Unit = super.removeDate(day, zone)

    internal fun <W : RemoveDateStep<W>> sayRemoveDateTo(item: W): W =
        item.with("removeDate", removeDate) { options, date -> options.removeDate(date.toJavaInstant()) }
}
