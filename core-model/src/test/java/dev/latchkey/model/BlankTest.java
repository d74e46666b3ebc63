package dev.latchkey.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u00A0", "\u2007", "\u202F", "\u2028", "\u3000", " \u00A0\u3000"})
    void whiteSpaceSaysNothing(String text) {
        assertThat(Blank.is(text)).isTrue();
        assertThat(Blank.isOrNull(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00A0a", " \uD83D\uDD11 ", "\u200B", "\uFEFF", "\u00AD", "\u0000"})
    void anythingElseSaysSomething(String text) {
        assertThat(Blank.is(text)).isFalse();
        assertThat(Blank.isOrNull(text)).isFalse();
    }

    @Test
    void allWhiteSpaceOfUnicodeIsKnown() {
        List<Integer> known = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> Blank.isWhiteSpace((char) c))
                .boxed()
                .toList();

        assertThat(known)
                .isEqualTo(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
                        .boxed()
                        .toList());
    }

    @Test
    void noTextSaysNothingEither() {
        assertThat(Blank.isOrNull(null)).isTrue();
    }
}
