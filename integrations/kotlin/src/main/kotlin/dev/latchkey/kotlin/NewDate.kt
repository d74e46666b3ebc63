package dev.latchkey.kotlin

import dev.latchkey.dsl.DatesStep
import java.time.LocalDate
import java.time.ZoneId
import kotlin.time.Instant
import kotlin.time.toJavaInstant

/**
 * First step of a modify, which sets its date. It also accepts the dates of `java.time`, see [DatesStep]. Immutable and
 * reusable. [N] is the next step.
 */
public class NewDate<N : Any>
private constructor(private val start: (java.time.Instant) -> N, private val remove: (java.time.Instant) -> N) :
    DatesStep<N> {
    /** Sets the sunrise date: the time at which the access is provisioned. */
    public fun startDate(date: Instant): N = startDate(date.toJavaInstant())

    /** Sets the sunrise date: the time at which the access is provisioned. */
    override fun startDate(date: java.time.Instant): N = start(date)

    /** Sets the sunrise date: the access is provisioned when [day] begins in [zone]. */
    override fun startDate(day: LocalDate, zone: ZoneId): N = super.startDate(day, zone)

    /** Sets the sunset date: the time at which the access is removed. */
    public fun removeDate(date: Instant): N = removeDate(date.toJavaInstant())

    /** Sets the sunset date: the time at which the access is removed. */
    override fun removeDate(date: java.time.Instant): N = remove(date)

    /** Sets the sunset date: the access is removed when [day], the first day without it, begins in [zone]. */
    override fun removeDate(day: LocalDate, zone: ZoneId): N = super.removeDate(day, zone)

    internal companion object {
        /** Sets the date in the Java DSL and continues from there. */
        fun <J : Any, N : Any> of(dates: DatesStep<J>, next: (J) -> N): NewDate<N> =
            NewDate({ next(dates.startDate(it)) }, { next(dates.removeDate(it)) })
    }
}
