package dev.latchkey.model.json;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/**
 * Reads ISO 8601 date-times as the API writes and takes them: {@code 2027-01-15T21:22:23.000Z}.
 *
 * <p>Date, {@code T}, time with seconds, zero to nine fraction digits, and {@code Z} or an offset ({@code +02:00},
 * {@code +0200}, {@code +02}). A leap second, {@code 23:59:60} in UTC, is read as the second before it, as {@code java.time}
 * does; {@code 24:00:00} is refused. Written by hand because formatter-based parsing costs more than the rest of a request's
 * parse.
 */
public final class IsoDateTime {
    private static final int DATE_LENGTH = "2027-01-15".length();
    private static final int SECONDS_END = "2027-01-15T21:22:23".length();
    private static final int MAX_FRACTION_DIGITS = 9;
    private static final int LEAP_SECOND = 60;

    private final String text;
    private int at;

    private IsoDateTime(String text) {
        this.text = text;
    }

    /**
     * Reads one date-time, keeping its offset.
     *
     * @param text for example {@code 2027-01-15T21:22:23.000Z}
     * @return the date-time, exact to the nanosecond
     * @throws DateTimeParseException if the text is anything else; its message says what is wrong and its index where
     */
    public static OffsetDateTime parse(String text) {
        return new IsoDateTime(text).parse();
    }

    private OffsetDateTime parse() {
        if (text.isBlank()) {
            throw refused("it is blank");
        }
        int year = digits(4);
        expect('-');
        int month = digits(2);
        expect('-');
        int day = digits(2);
        if (at == text.length()) {
            throw refused("it is a date without a time; write " + text.substring(0, DATE_LENGTH) + "T00:00:00Z");
        }
        expectEither('T', 't');
        int hour = digits(2);
        expect(':');
        int minute = digits(2);
        if (at == text.length()) {
            throw refused("it has neither seconds nor a zone; write " + text + ":00Z");
        }
        if ("Zz+-".indexOf(text.charAt(at)) >= 0) {
            throw refused("it has no seconds; write " + text.substring(DATE_LENGTH, at) + ":00");
        }
        expect(':');
        int second = digits(2);
        int nano = fraction();
        ZoneOffset offset = offset();
        if (at != text.length()) {
            throw refused("it goes on after the offset");
        }
        if (hour == 24 && minute == 0 && second == 0 && nano == 0) {
            throw refused("24:00:00 is not a time of a day; write 00:00:00 of the next day");
        }
        try {
            return second == LEAP_SECOND
                    ? leapSecond(OffsetDateTime.of(year, month, day, hour, minute, LEAP_SECOND - 1, nano, offset))
                    : OffsetDateTime.of(year, month, day, hour, minute, second, nano, offset);
        } catch (DateTimeException e) {
            throw new DateTimeParseException("there is no such date or time", text, 0, e);
        }
    }

    /** A leap second is read as the second before it; it can only be the last one of a day in UTC. */
    private static OffsetDateTime leapSecond(OffsetDateTime before) {
        OffsetDateTime utc = before.withOffsetSameInstant(ZoneOffset.UTC);
        if (utc.getHour() != 23 || utc.getMinute() != 59) {
            throw new DateTimeException("no leap second");
        }
        return before;
    }

    private int fraction() {
        if (at == text.length() || text.charAt(at) != '.') {
            return 0;
        }
        at++;
        int start = at;
        int nano = 0;
        while (at < text.length() && isDigit(text.charAt(at))) {
            if (at - start == MAX_FRACTION_DIGITS) {
                throw refused("it has more than " + MAX_FRACTION_DIGITS + " fraction digits");
            }
            nano = nano * 10 + (text.charAt(at++) - '0');
        }
        if (at == start) {
            throw refused("digits are missing after the point");
        }
        for (int digit = at - start; digit < MAX_FRACTION_DIGITS; digit++) {
            nano *= 10;
        }
        return nano;
    }

    private ZoneOffset offset() {
        if (at == text.length()) {
            throw refused("it has no zone; end it with Z for UTC");
        }
        char sign = text.charAt(at);
        if (sign == 'Z' || sign == 'z') {
            at++;
            return ZoneOffset.UTC;
        }
        if (sign != '+' && sign != '-') {
            throw refused("a zone is expected here: Z or an offset such as +02:00");
        }
        at++;
        int hours = digits(2);
        boolean colon = at < text.length() && text.charAt(at) == ':';
        if (colon) {
            at++;
        }
        int minutes = colon || at < text.length() ? digits(2) : 0;
        if (hours > 18 || minutes > 59 || (hours == 18 && minutes > 0)) {
            throw refused("there is no such offset");
        }
        int seconds = (hours * 60 + minutes) * 60;
        return seconds == 0 ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(sign == '-' ? -seconds : seconds);
    }

    private int digits(int count) {
        int value = 0;
        for (int end = at + count; at < end; at++) {
            if (at >= text.length() || !isDigit(text.charAt(at))) {
                throw refused(
                        at < SECONDS_END ? "it is not of the form 2027-01-15T21:22:23Z" : "its offset is incomplete");
            }
            value = value * 10 + (text.charAt(at) - '0');
        }
        return value;
    }

    private void expect(char expected) {
        expectEither(expected, expected);
    }

    private void expectEither(char expected, char alternative) {
        if (at >= text.length() || (text.charAt(at) != expected && text.charAt(at) != alternative)) {
            throw refused("it is not of the form 2027-01-15T21:22:23Z");
        }
        at++;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private DateTimeParseException refused(String reason) {
        return new DateTimeParseException(reason, text, Math.min(at, text.length()));
    }
}
