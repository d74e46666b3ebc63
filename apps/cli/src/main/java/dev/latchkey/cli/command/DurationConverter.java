package dev.latchkey.cli.command;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses and formats a duration such as {@code 24h}. */
final class DurationConverter implements ITypeConverter<Duration> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})([smhd])");

    /** For picocli. */
    DurationConverter() {}

    @Override
    public Duration convert(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new TypeConversionException(
                    "\"" + text + "\" is not a duration; write a number and s, m, h or d, such as 24h");
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }

    /** Formats a duration in its two largest units. */
    static String text(Duration duration) {
        if (duration.toDays() > 0) {
            return parts(duration.toDays(), "d", duration.toHoursPart(), "h");
        }
        if (duration.toHours() > 0) {
            return parts(duration.toHours(), "h", duration.toMinutesPart(), "m");
        }
        return parts(duration.toMinutes(), "m", duration.toSecondsPart(), "s");
    }

    private static String parts(long great, String unit, int small, String smaller) {
        if (great == 0) {
            return small + smaller;
        }
        return great + unit + (small == 0 ? "" : " " + small + smaller);
    }
}
