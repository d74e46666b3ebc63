package dev.latchkey.kotlin

import java.time.LocalDate
import java.time.OffsetDateTime
import java.time.ZoneId
import java.time.ZonedDateTime
import kotlin.time.Instant
import kotlin.time.toKotlinInstant

/** What can be said about any item, granted, changed or revoked. What is said last holds. */
@LatchkeyDsl
public abstract class DetailsScope internal constructor(internal val metadata: MetadataPairs = MetadataPairs()) :
    MetadataScope by metadata {
    /** The sunset date: when the access is removed. It leaves as UTC; null leaves it out. */
    public var removeDate: Instant? = null

    /** Sets the sunset date: when the access is removed. */
    public fun removeOn(date: java.time.Instant) {
        removeDate = date.toKotlinInstant()
    }

    /** Sets the sunset date: when the access is removed. */
    public fun removeOn(date: OffsetDateTime) {
        removeOn(date.toInstant())
    }

    /** Sets the sunset date: when the access is removed. */
    public fun removeOn(date: ZonedDateTime) {
        removeOn(date.toInstant())
    }

    /** Sets the sunset date: the access is removed when [day], the first day without it, begins in [zone]. */
    public fun removeOn(day: LocalDate, zone: ZoneId) {
        removeOn(day.atStartOfDay(zone))
    }
}
