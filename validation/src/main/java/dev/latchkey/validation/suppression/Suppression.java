package dev.latchkey.validation.suppression;

import dev.latchkey.model.Blank;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Findings of one rule at one place that are known and accepted until a day.
 *
 * @param ruleId the rule
 * @param pointer the place: an RFC 6901 JSON pointer, in which {@code *} matches any index of a list, as in {@code
 *     /requestedItems/*}{@code /comment}
 * @param reason the reason for accepting them
 * @param until the last day, in UTC, on which they are accepted
 */
public record Suppression(String ruleId, String pointer, String reason, LocalDate until) {
    private static final Pattern TILDE = Pattern.compile("~(?![01])");

    /**
     * Rejects values that cannot be a suppression.
     *
     * @param ruleId the rule
     * @param pointer the place
     * @param reason the reason for accepting them
     * @param until the last day on which they are
     * @throws IllegalArgumentException if the pointer is none or the reason is blank
     */
    public Suppression {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(until, "until");
        if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            throw new IllegalArgumentException(
                    "\"" + pointer + "\" is not a JSON pointer; it is empty or starts with a slash");
        }
        if (TILDE.matcher(pointer).find()) {
            throw new IllegalArgumentException(
                    "\"" + pointer + "\" is not a JSON pointer; in one, ~ stands before 0 or 1 only");
        }
        if (Blank.is(reason)) {
            throw new IllegalArgumentException(ruleId + " is suppressed without a reason");
        }
    }

    /**
     * Checks whether it has expired.
     *
     * @param now the moment of the check
     * @return whether the day of that moment, in UTC, is after {@link #until()}
     */
    public boolean isExpired(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).isAfter(until);
    }

    boolean covers(String rule, String place) {
        if (!ruleId.equals(rule)) {
            return false;
        }
        String[] pattern = pointer.split("/", -1);
        String[] steps = place.split("/", -1);
        if (pattern.length != steps.length) {
            return false;
        }
        for (int i = 0; i < pattern.length; i++) {
            if (!pattern[i].equals(steps[i]) && !(pattern[i].equals("*") && isIndex(steps[i]))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
