package dev.latchkey.emulator.control;

import dev.latchkey.testkit.time.VirtualClock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The target of a clock change; exactly one of the two.
 *
 * @param advance the duration, in ISO 8601, such as {@code PT2H} or {@code P30D}
 * @param to the new time, such as {@code 2027-01-15T21:22:23Z}
 */
record ClockForm(@Nullable String advance, @Nullable String to) {

    /** @throws IllegalArgumentException if the clock cannot be moved there; the message states the reason */
    void move(VirtualClock clock) {
        if ((advance == null) == (to == null)) {
            throw new IllegalArgumentException(
                    "say either \"advance\", such as \"P30D\", or \"to\", such as" + " \"2027-01-15T21:22:23Z\"");
        }
        try {
            if (to != null) {
                clock.advanceTo(Instant.parse(to));
            } else {
                clock.advanceTo(after(clock.instant(), advance));
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "\"" + e.getParsedString() + "\" is not ISO 8601: a duration is P30D or PT2H, a moment"
                            + " 2027-01-15T21:22:23Z",
                    e);
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("the clock cannot move by " + advance + ": there is no such moment", e);
        }
    }

    /**
     * Computes the new time. A duration with a time part is counted in seconds; one without is counted in calendar
     * days.
     */
    private static Instant after(Instant now, @Nullable String text) {
        String amount = String.valueOf(text);
        return amount.contains("T")
                ? now.plus(Duration.parse(amount))
                : now.atOffset(ZoneOffset.UTC).plus(Period.parse(amount)).toInstant();
    }
}
