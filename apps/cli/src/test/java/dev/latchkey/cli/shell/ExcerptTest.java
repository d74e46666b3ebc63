package dev.latchkey.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void putsTheCaretUnderThePlace() {
        assertThat(excerpt("{\"a\": 1}", 6)).isEqualTo(new Excerpt("{\"a\": 1}", "      ^"));
    }

    @Test
    void putsTheCaretBehindTheLastCharacterAtTheEnd() {
        assertThat(excerpt("{", 1)).isEqualTo(new Excerpt("{", " ^"));
    }

    @Test
    void widensTabs() {
        assertThat(excerpt("\t\"a\": 1", 1)).isEqualTo(new Excerpt("    \"a\": 1", "    ^"));
    }

    @Test
    void countsWideCharactersTwiceAndCombiningOnesNotAtAll() {
        assertThat(excerpt("監査😀e\u0301!", 6)).isEqualTo(new Excerpt("監査😀e\u0301!", "       ^"));
    }

    @Test
    void showsControlCharactersAsPictures() {
        assertThat(excerpt("a\u001B[31m\u202Eb\u009Bc\uD800", 0))
                .isEqualTo(new Excerpt("a␛[31m\uFFFDb\uFFFDc\uFFFD", "^"));
    }

    @Test
    void cutsALongLineAroundThePlace() {
        String line = "x".repeat(500) + "!" + "y".repeat(500);

        assertThat(excerpt(line, 500))
                .isEqualTo(new Excerpt("…" + "x".repeat(70) + "!" + "y".repeat(39) + "…", " ".repeat(71) + "^"));
    }

    @Test
    void cutsOnlyWhereThereIsMore() {
        String line = "x".repeat(200);

        assertThat(excerpt(line, 3).line()).isEqualTo("x".repeat(110) + "…");
        assertThat(excerpt(line, 199).line()).isEqualTo("…" + "x".repeat(110));
    }

    @Test
    void neverCutsASurrogatePair() {
        String line = "😀".repeat(200);

        for (int at = 0; at < line.length(); at += 2) {
            assertThat(excerpt(line, at).line()).matches("…?(😀)+…?");
        }
    }

    private static Excerpt excerpt(String line, int at) {
        return Excerpt.of(line, 0, line.length(), at);
    }
}
