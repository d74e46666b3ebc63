package dev.latchkey.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void leavesHarmlessTextAlone() {
        assertThat(Printable.of("Zoë's größe – 監査 😀")).isEqualTo("Zoë's größe – 監査 😀");
    }

    @Test
    void disarmsWhatATerminalObeys() {
        assertThat(Printable.of("a\n\u001B]0;title\u0007\u2028\u2066")).isEqualTo("a␊␛]0;title␇\uFFFD\uFFFD");
        assertThat(Printable.of("a\u007F")).isEqualTo("a\uFFFD");
        assertThat(Printable.of("a\u001F")).isEqualTo("a␟");
    }

    @Test
    void showsTheStartOfALongText() {
        assertThat(Printable.of("x".repeat(1000))).isEqualTo("x".repeat(400) + "…");
        assertThat(Printable.of("x" + "😀".repeat(1000))).isEqualTo("x" + "😀".repeat(199) + "…");
    }

    @Test
    void showsAllOfATextThatHasToBeWhole() {
        assertThat(Printable.whole("x".repeat(1000) + "\n")).isEqualTo("x".repeat(1000) + "␊");
    }
}
