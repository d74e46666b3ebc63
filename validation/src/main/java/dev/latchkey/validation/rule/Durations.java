package dev.latchkey.validation.rule;

import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.DurationUnit;
import dev.latchkey.model.json.Open;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts the longest time that access may last. */
final class Durations {
    private Durations() {}

    /**
     * When access that starts at a date, or else now, has to end.
     *
     * @return the latest end in UTC, or null where the duration says nothing that is understood
     */
    static @Nullable OffsetDateTime after(@Nullable OffsetDateTime start, @Nullable Instant now, AccessDuration duration) {
        Integer value = duration.getValue();
        ChronoUnit unit = unit(duration.getTimeUnit());
        if (value == null || unit == null || (start == null && now == null)) {
            return null;
        }
        OffsetDateTime from = start != null ? start.withOffsetSameInstant(ZoneOffset.UTC) : now.atOffset(ZoneOffset.UTC);
        return from.plus(value, unit);
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
