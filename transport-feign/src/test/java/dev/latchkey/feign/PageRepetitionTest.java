package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.tenant.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageRepetitionTest {
    private final PageRepetition repetition = new PageRepetition();

    @Test
    void aRoundThatBeginsAfterTheFirstPageIsNoticed() {
        assertThat(isRepeated("a", "b")).isFalse();
        assertThat(isRepeated("c", "d")).isFalse();
        assertThat(isRepeated("e", "f")).isFalse();
        assertThat(isRepeated("c", "d")).isTrue();
    }

    @Test
    void aLongerRoundIsNoticedOnceItHasBeenGoneThroughAgain() {
        List<String> round = List.of("b", "c", "d", "e", "f");
        assertThat(isRepeated("a", "a2")).isFalse();

        int pages = 1;
        for (boolean noticed = false; !noticed; pages++) {
            String row = round.get(pages % round.size());
            noticed = isRepeated(row, row + "2");
        }

        assertThat(pages).isEqualTo(13);
    }

    @Test
    void pagesOfEqualRowsAreNoRepetitionBeforeTheEnd() {
        assertThat(isRepeated("a", "a")).isFalse();
        assertThat(isRepeated("a", "a")).isFalse();
        assertThat(repetition.isRepeated(page("a", "a"), true)).isTrue();
    }

    private boolean isRepeated(String... rows) {
        return repetition.isRepeated(page(rows), false);
    }

    private static Page<String> page(String... rows) {
        return new Page<>(List.of(rows), List.of(), null);
    }
}
