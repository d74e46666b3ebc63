package dev.latchkey.dsl;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Sets the beginning and the end of access. Dates leave as UTC, whatever zone they were given in; a later call replaces an
 * earlier one. The API takes dates in the future only, which is checked by validation, not here.
 *
 * @param <N> the next step
 */
public interface DatesStep<N> extends RemoveDateStep<N> {

    /**
     * Sets the sunrise date: when the access is provisioned.
     *
     * @param date the moment
     * @return the request with this date
     * @throws IllegalArgumentException if the year is not one of 0 to 9999
     */
    N startDate(Instant date);

    /**
     * Sets the sunrise date: when the access is provisioned.
     *
     * @param date the moment
     * @return the request with this date
     * @throws IllegalArgumentException if the year is not one of 0 to 9999
     */
    default N startDate(OffsetDateTime date) {
        return startDate(date.toInstant());
    }

    /**
     * Sets the sunrise date: when the access is provisioned.
     *
     * @param date the moment
     * @return the request with this date
     * @throws IllegalArgumentException if the year is not one of 0 to 9999
     */
    default N startDate(ZonedDateTime date) {
        return startDate(date.toInstant());
    }

    /**
     * Sets the sunrise date: when the access is provisioned.
     *
     * @param day the day, at whose beginning the access is provisioned
     * @param zone where that day begins
     * @return the request with this date
     * @throws IllegalArgumentException if the year is not one of 0 to 9999
     */
    default N startDate(LocalDate day, ZoneId zone) {
        return startDate(day.atStartOfDay(zone).toInstant());
    }
}
