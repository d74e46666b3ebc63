package dev.latchkey.bulk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashesTest {
    private static final int SLOTS = 1024;

    @Test
    void hashCodesThatDifferInTheirUpperBitsGoToDifferentSlots() {
        assertThat(IntStream.range(0, SLOTS)
                        .map(number -> Hashes.spread(number << 16) & (SLOTS - 1))
                        .distinct()
                        .count())
                .isGreaterThan(SLOTS / 2);
    }

    @Test
    void pairsOfOneItemGoToDifferentSlots() {
        assertThat(IntStream.range(0, SLOTS)
                        .map(number -> Hashes.spread((long) number << 32) & (SLOTS - 1))
                        .distinct()
                        .count())
                .isGreaterThan(SLOTS / 2);
    }
}
