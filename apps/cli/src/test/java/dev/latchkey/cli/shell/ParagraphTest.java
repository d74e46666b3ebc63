package dev.latchkey.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {
    @Test
    void breaksBetweenWordsAndHangsFromItsHead() {
        String text = "nine chars".concat(" nine chars".repeat(9));

        assertThat(Paragraph.hanging("head: ", text))
                .isEqualTo("head: nine chars" + " nine chars".repeat(7) + " nine\n      chars nine chars");
    }

    @Test
    void fillsALineToTheHundredthColumn() {
        String word = "x".repeat(45);

        assertThat(Paragraph.hanging("head: ", word + " " + word + "xxx"))
                .hasSize(100)
                .doesNotContain("\n");
        assertThat(Paragraph.hanging("head: ", word + " " + word + "xxxx")).contains("\n");
    }

    @Test
    void leavesAWordThatIsTooLongWhole() {
        assertThat(Paragraph.hanging("> ", "x".repeat(200) + " y")).isEqualTo("> " + "x".repeat(200) + "\n  y");
    }
}
