package dev.latchkey.validation.rule;

import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.DurationUnit;
import dev.latchkey.model.json.Open;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts the longest time that access may last. */
final class Durations {
    private Durations() {}

    /**
     * When access that starts at a moment has to end.
     *
     * @return the latest end, or null where the duration says nothing that is understood
     */
    static @Nullable OffsetDateTime latestEnd(OffsetDateTime start, AccessDuration duration) {
        Integer value = duration.getValue();
        ChronoUnit unit = unit(duration.getTimeUnit());
        return value == null || unit == null ? null : start.plus(value, unit);
    }

    static String words(AccessDuration duration) {
        Open<DurationUnit> unit = duration.getTimeUnit();
        return duration.getValue() + " " + (unit == null ? "" : unit.getText().toLowerCase(Locale.ROOT));
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
