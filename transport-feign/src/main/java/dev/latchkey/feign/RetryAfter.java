package dev.latchkey.feign;

import feign.Response;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After}, in seconds or as a date. */
final class RetryAfter {
    /** The longest accepted wait: after it, one call finds out whether the tenant still rejects calls. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    private RetryAfter() {}

    /** Reads the pause that the server asks for; null if there is none, or it cannot be parsed. */
    static @Nullable Duration of(Response answer, Instant now) {
        String text = Headers.first(answer, "Retry-After");
        if (text == null) {
            return null;
        }
        try {
            Duration wait = isDigits(text)
                    ? seconds(text)
                    : Duration.between(
                            now,
                            ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            if (wait.isNegative()) {
                return Duration.ZERO;
            }
            return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    /** Numbers with more digits than any wait needs would overflow. */
    private static Duration seconds(String digits) {
        String number = digits.replaceFirst("^0+(?=.)", "");
        return number.length() > 9 ? LONGEST : Duration.ofSeconds(Long.parseLong(number));
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }
}
