package dev.latchkey.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "plain; `plain`",
                "a`b; ``a`b``",
                "`a; `` `a ``",
                "a``; ``` a`` ```",
                "a|b\\|c\\; `a|b\\|c\\`",
                "@team #1 <b> [x](y); `@team #1 <b> [x](y)`"
            })
    void aCodeSpanEndsNowhereButAtItsEnd(String text, String span) {
        assertThat(MarkdownText.code(text)).isEqualTo(span);
    }

    @Test
    void aCellEndsNoEarlierThanItsSpan() {
        assertThat(MarkdownText.cell("a|b\\|c")).isEqualTo("`a\\|b\\\\|c`");
    }

    @Test
    void aCodeSpanIsNeverBlankAndOnOneLine() {
        assertThat(MarkdownText.code(" ")).isEqualTo("`   `");
        assertThat(MarkdownText.code("a\r\nb\u2028")).isEqualTo("`a\u240D\u240Ab\uFFFD`");
    }

    @Test
    void wordsAreWords() {
        assertThat(MarkdownText.words("ACCESS_PROFILE [\"\u2026\"] <now> | *x*"))
                .isEqualTo("ACCESS\\_PROFILE \\[\"\u2026\"\\] \\<now\\> \\| \\*x\\*");
    }
}
