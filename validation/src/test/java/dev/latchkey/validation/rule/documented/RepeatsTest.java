package dev.latchkey.validation.rule.documented;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RepeatsTest {
    private static final long SEED = 20261122;

    @Test
    void textsThatOnlyEndAlikeAreNoRepeats() {
        List<String> texts =
                IntStream.range(0, 64).mapToObj(i -> i + "-9210584").toList();

        assertThat(repeated(texts)).isEmpty();
    }

    @Test
    void aRepeatIsFoundHoweverShortOrLongTheListAndItsTextsAre() {
        Random random = new Random(SEED);
        for (int run = 0; run < 20_000; run++) {
            List<String> texts = texts(random);

            assertThat(repeated(texts))
                    .as("seed %s, run %s: %s", SEED, run, texts)
                    .isEqualTo(bySet(texts));
        }
    }

    private static List<String> texts(Random random) {
        int variety = 1 + random.nextInt(3000);
        String around = "7f".repeat(random.nextInt(4));
        return random.ints(random.nextInt(70), 0, variety)
                .mapToObj(i -> random.nextBoolean() ? around + i : i + around)
                .toList();
    }

    private static List<Integer> repeated(List<String> texts) {
        List<Integer> found = new ArrayList<>();
        Repeats.forEach(texts, UnaryOperator.identity(), UnaryOperator.identity(), found, (i, text, to) -> to.add(i));
        return found;
    }

    private static List<Integer> bySet(List<String> texts) {
        HashSet<String> seen = new HashSet<>();
        return IntStream.range(0, texts.size())
                .filter(i -> !seen.add(texts.get(i)))
                .boxed()
                .toList();
    }
}
