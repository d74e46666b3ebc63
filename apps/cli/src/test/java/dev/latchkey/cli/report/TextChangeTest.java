package dev.latchkey.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextChangeTest {
    @ParameterizedTest
    @CsvSource({
        "abc, abc, 3, 3, ''",
        "abc, aXc, 1, 2, X",
        "abc, ac, 1, 2, ''",
        "ac, abc, 1, 1, b",
        "aa, aaa, 2, 2, a",
        "'', a, 0, 0, a"
    })
    void isTheSmallestPartInWhichTextsDiffer(String before, String after, int from, int to, String inserted) {
        assertThat(TextChange.between(before, after)).isEqualTo(new TextChange(from, to, inserted));
    }

    @Test
    void leavesSurrogatePairsWhole() {
        assertThat(TextChange.between("\uD83D\uDE00!", "\uD83D\uDE01!"))
                .isEqualTo(new TextChange(0, 2, "\uD83D\uDE01"));
        assertThat(TextChange.between("\uD83C\uDE00!", "\uD83D\uDE00!"))
                .isEqualTo(new TextChange(0, 2, "\uD83D\uDE00"));
    }

    @Test
    void turnsOneTextIntoTheOtherWhateverTheyAre() {
        long seed = 20261121L;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            String before = text(random);
            String after = text(random);
            TextChange change = TextChange.between(before, after);

            assertThat(before.substring(0, change.from()) + change.inserted() + before.substring(change.to()))
                    .as("seed %s, texts %s and %s", seed, before, after)
                    .isEqualTo(after);
        }
    }

    @Test
    void countsLinesAndColumnsAsTheParserDoes() {
        String text = "a\nb\r\nc\rd";

        assertThat(TextChange.line(text, 0)).isEqualTo(1);
        assertThat(TextChange.line(text, 2)).isEqualTo(2);
        assertThat(TextChange.line(text, 4)).isEqualTo(2);
        assertThat(TextChange.line(text, 5)).isEqualTo(3);
        assertThat(TextChange.line(text, 8)).isEqualTo(4);
        assertThat(TextChange.column(text, 4)).isEqualTo(3);
        assertThat(TextChange.column(text, 5)).isEqualTo(1);
        assertThat(TextChange.column(text, 8)).isEqualTo(2);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            text.appendCodePoint(new int[] {'a', 'b', '\n', 0x1F600, 0x1F601, 0x1FA00}[random.nextInt(6)]);
        }
        return text.toString();
    }
}
