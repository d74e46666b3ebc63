package dev.latchkey.verification.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Chance that always falls the same way for one seed. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    /** Whether something happens that happens so many times in a hundred. */
    boolean falls(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A value, or null so many times in a hundred. */
    <T> @Nullable T unless(int percent, T value) {
        return falls(percent) ? null : value;
    }

    /** A list of some things, each made for its index. */
    <T> List<T> some(int atLeast, int atMost, IntFunction<T> thing) {
        return IntStream.range(0, atLeast + upTo(atMost - atLeast))
                .mapToObj(thing)
                .toList();
    }

    /** Some of these, in their order. */
    <T> List<T> someOf(List<T> values) {
        return values.stream().filter(value -> falls(50)).toList();
    }

    <T> List<T> shuffled(List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
