package dev.latchkey.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.cli.shell.Excerpt;
import org.junit.jupiter.api.Test;

class SourceLinesTest {
    @Test
    void endsLinesAsTheJsonParserDoes() {
        SourceLines lines = new SourceLines("one\ntwo\r\nthree\rfour\n\nsix");

        assertThat(lines.excerpt(1, 1).line()).isEqualTo("one");
        assertThat(lines.excerpt(2, 1).line()).isEqualTo("two");
        assertThat(lines.excerpt(3, 1).line()).isEqualTo("three");
        assertThat(lines.excerpt(4, 1).line()).isEqualTo("four");
        assertThat(lines.excerpt(5, 1).line()).isEmpty();
        assertThat(lines.excerpt(6, 1).line()).isEqualTo("six");
    }

    @Test
    void takesAPlaceBeyondTheEndToBeTheEnd() {
        SourceLines lines = new SourceLines("one\n");

        assertThat(lines.excerpt(1, 99)).isEqualTo(new Excerpt("one", "   ^"));
        assertThat(lines.excerpt(99, 1)).isEqualTo(new Excerpt("", "^"));
    }

    @Test
    void findsTheLinesOfALongText() {
        SourceLines lines = new SourceLines("line\n".repeat(1000) + "last");

        assertThat(lines.excerpt(1001, 1).line()).isEqualTo("last");
    }
}
