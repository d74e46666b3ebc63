package dev.latchkey.model.json;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/**
 * Reads ISO 8601 date-times as the API writes and accepts them: {@code 2027-01-15T21:22:23.000Z}.
 *
 * <p>Date, {@code T}, time with seconds, zero to nine fraction digits, and {@code Z} or an offset ({@code +02:00},
 * {@code +0200}, {@code +02}). A leap second, {@code 23:59:60} in UTC, is read as the second before it, as in {@code
 * java.time}; {@code 24:00:00} is rejected. Written by hand because a {@code DateTimeFormatter} takes longer than the
 * rest of parsing a request.
 */
public final class IsoDateTime {
    private static final int DATE_LENGTH = "2027-01-15".length();
    private static final int SECONDS_END = "2027-01-15T21:22:23".length();
    private static final int MAX_FRACTION_DIGITS = 9;
    private static final int LEAP_SECOND = 60;

    private final char[] text;
    private final int start;
    private final int end;
    private int at;

    private IsoDateTime(char[] text, int start, int length) {
        this.text = text;
        this.start = start;
        this.end = start + length;
        this.at = start;
    }

    /**
     * Reads one date-time, keeping its offset.
     *
     * @param text for example {@code 2027-01-15T21:22:23.000Z}
     * @return the date-time, exact to the nanosecond
     * @throws DateTimeParseException for any other text; its message states the error and its index the position
     */
    public static OffsetDateTime parse(String text) {
        return parse(text.toCharArray(), 0, text.length());
    }

    /**
     * Reads one date-time out of a longer text, keeping its offset.
     *
     * @param text the characters around it, such as a parser's buffer
     * @param start the index of its first character
     * @param length the number of its characters
     * @return the date-time, exact to the nanosecond
     * @throws DateTimeParseException for any other text; its message states the error and its index the position
     */
    public static OffsetDateTime parse(char[] text, int start, int length) {
        return new IsoDateTime(text, start, length).parse();
    }

    private OffsetDateTime parse() {
        if (isBlank()) {
            throw refused("it is blank");
        }
        int year = digits(4);
        expect('-');
        int month = digits(2);
        expect('-');
        int day = digits(2);
        if (at == end) {
            throw refused("it is a date without a time; write " + text(0, DATE_LENGTH) + "T00:00:00Z");
        }
        expectEither('T', 't');
        int hour = digits(2);
        expect(':');
        int minute = digits(2);
        if (at == end) {
            throw refused("it has neither seconds nor a zone; write " + text() + ":00Z");
        }
        if ("Zz+-".indexOf(text[at]) >= 0) {
            throw refused("it has no seconds; write " + text(DATE_LENGTH, at - start) + ":00");
        }
        expect(':');
        int second = digits(2);
        int nano = fraction();
        ZoneOffset offset = offset();
        if (at != end) {
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
            throw new DateTimeParseException("there is no such date or time", text(), 0, e);
        }
    }

    /** A leap second is read as the second before it. It can only be the last second of a day in UTC. */
    private static OffsetDateTime leapSecond(OffsetDateTime before) {
        OffsetDateTime utc = before.withOffsetSameInstant(ZoneOffset.UTC);
        if (utc.getHour() != 23 || utc.getMinute() != 59) {
            throw new DateTimeException("no leap second");
        }
        return before;
    }

    private int fraction() {
        if (at == end || text[at] != '.') {
            return 0;
        }
        at++;
        int first = at;
        int nano = 0;
        while (at < end && isDigit(text[at])) {
            if (at - first == MAX_FRACTION_DIGITS) {
                throw refused("it has more than " + MAX_FRACTION_DIGITS + " fraction digits");
            }
            nano = nano * 10 + (text[at++] - '0');
        }
        if (at == first) {
            throw refused("digits are missing after the point");
        }
        for (int digit = at - first; digit < MAX_FRACTION_DIGITS; digit++) {
            nano *= 10;
        }
        return nano;
    }

    private ZoneOffset offset() {
        if (at == end) {
            throw refused("it has no zone; end it with Z for UTC");
        }
        char sign = text[at];
        if (sign == 'Z' || sign == 'z') {
            at++;
            return ZoneOffset.UTC;
        }
        if (sign != '+' && sign != '-') {
            throw refused("a zone is expected here: Z or an offset such as +02:00");
        }
        at++;
        int hours = digits(2);
        boolean colon = at < end && text[at] == ':';
        if (colon) {
            at++;
        }
        int minutes = colon || at < end ? digits(2) : 0;
        if (hours > 18 || minutes > 59 || (hours == 18 && minutes > 0)) {
            throw refused("there is no such offset");
        }
        int seconds = (hours * 60 + minutes) * 60;
        return seconds == 0 ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(sign == '-' ? -seconds : seconds);
    }

    private int digits(int count) {
        int value = 0;
        for (int last = at + count; at < last; at++) {
            if (at >= end || !isDigit(text[at])) {
                throw refused(
                        at - start < SECONDS_END
                                ? "it is not of the form 2027-01-15T21:22:23Z"
                                : "its offset is incomplete");
            }
            value = value * 10 + (text[at] - '0');
        }
        return value;
    }

    private void expect(char expected) {
        expectEither(expected, expected);
    }

    private void expectEither(char expected, char alternative) {
        if (at >= end || (text[at] != expected && text[at] != alternative)) {
            throw refused("it is not of the form 2027-01-15T21:22:23Z");
        }
        at++;
    }

    private boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text[i])) {
                return false;
            }
        }
        return true;
    }

    private String text() {
        return text(0, end - start);
    }

    private String text(int from, int to) {
        return new String(text, start + from, to - from);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private DateTimeParseException refused(String reason) {
        return new DateTimeParseException(reason, text(), Math.min(at, end) - start);
    }
}
