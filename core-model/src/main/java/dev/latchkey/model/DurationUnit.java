package dev.latchkey.model;

import dev.latchkey.model.json.Open;

/** The units of an {@link AccessDuration}. */
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
