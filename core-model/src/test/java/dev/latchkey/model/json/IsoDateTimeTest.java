package dev.latchkey.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoDateTimeTest {
    private static final long SEED = 20_270_115;

    @ParameterizedTest
    @CsvSource({
        "2027-01-15T21:22:23Z, 0",
        "2027-01-15T21:22:23.1Z, 100000000",
        "2027-01-15T21:22:23.12Z, 120000000",
        "2027-01-15T21:22:23.123Z, 123000000",
        "2027-01-15T21:22:23.1234Z, 123400000",
        "2027-01-15T21:22:23.12345Z, 123450000",
        "2027-01-15T21:22:23.123456Z, 123456000",
        "2027-01-15T21:22:23.1234567Z, 123456700",
        "2027-01-15T21:22:23.12345678Z, 123456780",
        "2027-01-15T21:22:23.123456789Z, 123456789",
        "2027-01-15T21:22:23.000000001Z, 1",
    })
    void readsZeroToNineFractionDigits(String text, int nano) {
        assertThat(IsoDateTime.parse(text)).isEqualTo(OffsetDateTime.of(2027, 1, 15, 21, 22, 23, nano, ZoneOffset.UTC));
    }

    @ParameterizedTest
    @CsvSource({
        "Z, 0",
        "z, 0",
        "+00:00, 0",
        "-00:00, 0",
        "+02:00, 7200",
        "+0200, 7200",
        "+02, 7200",
        "-05:30, -19800",
        "-0530, -19800",
        "+18:00, 64800",
        "-18, -64800",
    })
    void keepsTheOffset(String offset, int seconds) {
        assertThat(IsoDateTime.parse("2027-01-15T21:22:23" + offset).getOffset())
                .isEqualTo(ZoneOffset.ofTotalSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-31T23:59:60Z, 2016-12-31T23:59:59Z",
        "2016-12-31T23:59:60.5Z, 2016-12-31T23:59:59.5Z",
        "2017-01-01T01:59:60+02:00, 2017-01-01T01:59:59+02:00"
    })
    void readsALeapSecondAsTheSecondBeforeIt(String text, String read) {
        assertThat(IsoDateTime.parse(text)).isEqualTo(OffsetDateTime.parse(read));
    }

    @Test
    void takesASmallT() {
        assertThat(IsoDateTime.parse("2027-01-15t21:22:23Z")).isEqualTo(IsoDateTime.parse("2027-01-15T21:22:23Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "''|it is blank|0",
                "' '|it is blank|0",
                "2027-01-15|it is a date without a time; write 2027-01-15T00:00:00Z|10",
                "15.01.2027|it is not of the form 2027-01-15T21:22:23Z|2",
                "2027/01/15T21:22:23Z|it is not of the form 2027-01-15T21:22:23Z|4",
                "2027-01-15 21:22:23Z|it is not of the form 2027-01-15T21:22:23Z|10",
                "2027-01-15T21:22|it has neither seconds nor a zone; write 2027-01-15T21:22:00Z|16",
                "2027-01-15T21:22Z|it has no seconds; write T21:22:00|16",
                "2027-01-15T21:22+02:00|it has no seconds; write T21:22:00|16",
                "2027-01-15T21:22.5Z|it is not of the form 2027-01-15T21:22:23Z|16",
                "2027-01-15T21:2|it is not of the form 2027-01-15T21:22:23Z|15",
                "2027-1-15T21:22:23Z|it is not of the form 2027-01-15T21:22:23Z|6",
                "+12027-01-15T21:22:23Z|it is not of the form 2027-01-15T21:22:23Z|0",
                "1700000000000|it is not of the form 2027-01-15T21:22:23Z|4",
                " 2027-01-15T21:22:23Z|it is not of the form 2027-01-15T21:22:23Z|0",
                "2027-01-15T21:22:23.Z|digits are missing after the point|20",
                "2027-01-15T21:22:23.|digits are missing after the point|20",
                "2027-01-15T21:22:23.1234567890Z|it has more than 9 fraction digits|29",
                "2027-01-15T21:22:23|it has no zone; end it with Z for UTC|19",
                "2027-01-15T21:22:23.5|it has no zone; end it with Z for UTC|21",
                "2027-01-15T21:22:23,5Z|a zone is expected here: Z or an offset such as +02:00|19",
                "2027-01-15T21:22:23 Z|a zone is expected here: Z or an offset such as +02:00|19",
                "2027-01-15T21:22:23CET|a zone is expected here: Z or an offset such as +02:00|19",
                "2027-01-15T21:22:23+|its offset is incomplete|20",
                "2027-01-15T21:22:23+2|its offset is incomplete|21",
                "2027-01-15T21:22:23+02:|its offset is incomplete|23",
                "2027-01-15T21:22:23+02:0|its offset is incomplete|24",
                "2027-01-15T21:22:23+020|its offset is incomplete|23",
                "2027-01-15T21:22:23+19:00|there is no such offset|25",
                "2027-01-15T21:22:23+18:01|there is no such offset|25",
                "2027-01-15T21:22:23+02:60|there is no such offset|25",
                "2027-01-15T21:22:23ZZ|it goes on after the offset|20",
                "2027-01-15T21:22:23+02:00[Europe/Paris]|it goes on after the offset|25",
                "2027-13-15T21:22:23Z|there is no such date or time|0",
                "2027-02-29T21:22:23Z|there is no such date or time|0",
                "2027-01-15T24:00:00Z|24:00:00 is not a time of a day; write 00:00:00 of the next day|20",
                "2027-01-15T24:00:01Z|there is no such date or time|0",
                "2027-01-15T22:59:60Z|there is no such date or time|0",
                "2027-01-15T23:58:60Z|there is no such date or time|0",
                "2027-01-15T23:59:60+01:00|there is no such date or time|0",
                "2027-01-15T23:59:61Z|there is no such date or time|0",
                "2027-01-15T21:22:60Z|there is no such date or time|0",
            })
    void saysWhyAndWhereItRefuses(String text, String reason, int index) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> IsoDateTime.parse(text))
                .satisfies(refusal -> {
                    assertThat(refusal).hasMessage(reason);
                    assertThat(refusal.getErrorIndex()).isEqualTo(index);
                    assertThat(refusal.getParsedString()).isEqualTo(text);
                });
    }

    @Test
    void agreesWithJavaTime() {
        Random random = new Random(SEED);
        for (int attempt = 0; attempt < 20_000; attempt++) {
            String pattern = offsetPattern(random.nextInt(3));
            DateTimeFormatter formatter = formatter(random.nextInt(10), pattern);
            String text = randomDateTime(random, pattern).format(formatter);

            assertThat(IsoDateTime.parse(text))
                    .as("seed %d, attempt %d: %s", SEED, attempt, text)
                    .hasToString(OffsetDateTime.parse(text, formatter).toString());
        }
    }

    private static String offsetPattern(int choice) {
        return switch (choice) {
            case 0 -> "+HH:MM";
            case 1 -> "+HHMM";
            default -> "+HH";
        };
    }

    private static DateTimeFormatter formatter(int fractionDigits, String offsetPattern) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().appendPattern("uuuu-MM-dd'T'HH:mm:ss");
        if (fractionDigits > 0) {
            builder.appendLiteral('.')
                    .appendFraction(ChronoField.NANO_OF_SECOND, fractionDigits, fractionDigits, false);
        }
        return builder.appendOffset(offsetPattern, "Z").toFormatter();
    }

    private static OffsetDateTime randomDateTime(Random random, String offsetPattern) {
        int offsetMinutes = random.nextInt(36 * 60 + 1) - 18 * 60;
        if (offsetPattern.equals("+HH")) {
            offsetMinutes -= offsetMinutes % 60;
        }
        return OffsetDateTime.ofInstant(
                Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)),
                ZoneOffset.ofTotalSeconds(offsetMinutes * 60));
    }
}
