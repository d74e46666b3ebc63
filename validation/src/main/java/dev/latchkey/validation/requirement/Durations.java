package dev.latchkey.validation.requirement;

import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.DurationUnit;
import dev.latchkey.model.json.Open;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Calculates the longest time that access may last. */
public final class Durations {
    private Durations() {}

    /**
     * Computes the latest end of access that starts at a moment.
     *
     * @param start when it starts, in UTC, whose calendar months are counted by
     * @param duration how long it may last
     * @return the latest end, or null if the duration is not understood or ends after the last representable time
     */
    public static @Nullable OffsetDateTime latestEnd(OffsetDateTime start, AccessDuration duration) {
        Integer value = duration.getValue();
        ChronoUnit unit = unit(duration.getTimeUnit());
        if (value == null || unit == null) {
            return null;
        }
        try {
            return start.plus(value, unit);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Formats a duration for people.
     *
     * @param duration the longest time that access may last
     * @return for example {@code 2 weeks} or {@code 1 month}
     */
    public static String words(AccessDuration duration) {
        Open<DurationUnit> unit = duration.getTimeUnit();
        String plural = unit == null ? "" : unit.getText().toLowerCase(Locale.ROOT);
        Integer value = duration.getValue();
        boolean one = value != null && value == 1 && unit instanceof DurationUnit;
        return value + " " + (one ? plural.substring(0, plural.length() - 1) : plural);
    }

    private static @Nullable ChronoUnit unit(@Nullable Open<DurationUnit> unit) {
        if (!(unit instanceof DurationUnit known)) {
            return null;
        }
        return switch (known) {
            case HOURS -> ChronoUnit.HOURS;
            case DAYS -> ChronoUnit.DAYS;
            case WEEKS -> ChronoUnit.WEEKS;
            case MONTHS -> ChronoUnit.MONTHS;
        };
    }
}
