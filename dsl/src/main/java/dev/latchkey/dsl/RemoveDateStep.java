package dev.latchkey.dsl;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Sets the end of access. The date leaves as UTC, whatever zone it was given in; a later call replaces an earlier one.
 * The API takes dates in the future only, which is checked by validation, not here.
 *
 * @param <N> the next step
 */
public interface RemoveDateStep<N> {

    /**
     * Sets the sunset date: when the access is removed.
     *
     * @param date the moment
     * @return the request with this date
     * @throws IllegalArgumentException if the year is not one of 0 to 9999
     */
    N removeDate(Instant date);

    /**
     * Sets the sunset date: when the access is removed.
     *
     * @param date the moment
     * @return the request with this date
     * @throws IllegalArgumentException if the year is not one of 0 to 9999
     */
    default N removeDate(OffsetDateTime date) {
        return removeDate(date.toInstant());
    }

    /**
     * Sets the sunset date: when the access is removed.
     *
     * @param date the moment
     * @return the request with this date
     * @throws IllegalArgumentException if the year is not one of 0 to 9999
     */
    default N removeDate(ZonedDateTime date) {
        return removeDate(date.toInstant());
    }

    /**
     * Sets the sunset date: when the access is removed.
     *
     * @param day the first day without the access: it is removed when this day begins
     * @param zone where that day begins
     * @return the request with this date
     * @throws IllegalArgumentException if the year is not one of 0 to 9999
     */
    default N removeDate(LocalDate day, ZoneId zone) {
        return removeDate(day.atStartOfDay(zone).toInstant());
    }
}
