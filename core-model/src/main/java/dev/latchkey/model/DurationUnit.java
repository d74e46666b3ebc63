package dev.latchkey.model;

import dev.latchkey.model.json.Open;

/** What an {@link AccessDuration} counts. */
public enum DurationUnit implements Open<DurationUnit> {
    /** Hours. */
    HOURS,
    /** Days. */
    DAYS,
    /** Weeks. */
    WEEKS,
    /** Months of the calendar. */
    MONTHS
}
