package dev.latchkey.dsl;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Sets the remove date of access. The date is sent in UTC, regardless of the zone of the argument. The last call wins.
 * The API accepts only dates in the future; validation checks that, this step does not.
 *
 * @param <N> the next step
 */
public interface RemoveDateStep<N> {

    /**
     * Sets the sunset date: the time at which the access is removed.
     *
     * @param date the date and time
     * @return the request with this date
     * @throws IllegalArgumentException if the year is not one of 0 to 9999
     */
    N removeDate(Instant date);

    /**
     * Sets the sunset date: the time at which the access is removed.
     *
     * @param date the date and time
     * @return the request with this date
     * @throws IllegalArgumentException if the year is not one of 0 to 9999
     */
    default N removeDate(OffsetDateTime date) {
        return removeDate(date.toInstant());
    }

    /**
     * Sets the sunset date: the time at which the access is removed.
     *
     * @param date the date and time
     * @return the request with this date
     * @throws IllegalArgumentException if the year is not one of 0 to 9999
     */
    default N removeDate(ZonedDateTime date) {
        return removeDate(date.toInstant());
    }

    /**
     * Sets the sunset date: the time at which the access is removed.
     *
     * @param day the first day without the access: it is removed when this day begins
     * @param zone the time zone of that day
     * @return the request with this date
     * @throws IllegalArgumentException if the year is not one of 0 to 9999
     */
    default N removeDate(LocalDate day, ZoneId zone) {
        return removeDate(day.atStartOfDay(zone).toInstant());
    }
}
