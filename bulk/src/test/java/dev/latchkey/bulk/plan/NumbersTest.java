package dev.latchkey.bulk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The tables behind a plan, which grow with it. */
class NumbersTest {
    private static final int MANY = 3_000;

    @Test
    void valuesKeepTheirNumbersHoweverManyThereAre() {
        Interner<String> names = new Interner<>();
        for (int number = 0; number < MANY; number++) {
            assertThat(names.number("name" + number)).isEqualTo(number);
        }

        for (int number = 0; number < MANY; number++) {
            assertThat(names.find("name" + number)).isEqualTo(number);
            assertThat(names.number("name" + number)).isEqualTo(number);
            assertThat(names.get(number)).isEqualTo("name" + number);
        }
        assertThat(names.find("another")).isEqualTo(-1);
    }

    @Test
    void pairsKeepTheirRowsHoweverManyThereAre() {
        Pairs pairs = new Pairs();
        for (int row = 0; row < MANY; row++) {
            pairs.put(row % 50, row, row);
        }

        for (int row = 0; row < MANY; row++) {
            assertThat(pairs.find(row % 50, row)).isEqualTo(row);
        }
        assertThat(pairs.find(1, 0)).isEqualTo(-1);
    }

    @Test
    void listsOfNumbersAreEqualIfTheirNumbersAre() {
        assertThat(new Ints.Key(new int[] {1, 2})).isEqualTo(new Ints.Key(new int[] {1, 2}));
        assertThat(new Ints.Key(new int[] {1, 2})).isNotEqualTo(new Ints.Key(new int[] {2, 1}));
    }
}
