package dev.latchkey.dsl;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Sets the start date and the remove date of access. Dates are sent in UTC, regardless of the zone of the argument. The
 * last call of a setter wins. The API accepts only dates in the future; validation checks that, this step does not.
 *
 * @param <N> the next step
 */
public interface DatesStep<N> extends RemoveDateStep<N> {

    /**
     * Sets the sunrise date: the time at which the access is provisioned.
     *
     * @param date the date and time
     * @return the request with this date
     * @throws IllegalArgumentException if the year is not one of 0 to 9999
     */
    N startDate(Instant date);

    /**
     * Sets the sunrise date: the time at which the access is provisioned.
     *
     * @param date the date and time
     * @return the request with this date
     * @throws IllegalArgumentException if the year is not one of 0 to 9999
     */
    default N startDate(OffsetDateTime date) {
        return startDate(date.toInstant());
    }

    /**
     * Sets the sunrise date: the time at which the access is provisioned.
     *
     * @param date the date and time
     * @return the request with this date
     * @throws IllegalArgumentException if the year is not one of 0 to 9999
     */
    default N startDate(ZonedDateTime date) {
        return startDate(date.toInstant());
    }

    /**
     * Sets the sunrise date: the time at which the access is provisioned.
     *
     * @param day the day; the access is provisioned when this day begins
     * @param zone the time zone of that day
     * @return the request with this date
     * @throws IllegalArgumentException if the year is not one of 0 to 9999
     */
    default N startDate(LocalDate day, ZoneId zone) {
        return startDate(day.atStartOfDay(zone).toInstant());
    }
}
