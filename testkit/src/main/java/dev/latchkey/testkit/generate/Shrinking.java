package dev.latchkey.testkit.generate;

import java.util.Optional;
import java.util.function.Predicate;

/** Makes cases as simple as they can be without losing what is interesting about them. */
public final class Shrinking {
    private Shrinking() {}

    /**
     * The simplest case that can be reached step by step, each step keeping the predicate true. Deterministic: the
     * same case and
     * the same predicate come to the same end. No single further step keeps the predicate true.
     *
     * @param start a case for which the predicate is true
     * @param interesting what is to stay true, such as that a test fails; asked many times, and has to answer the same
     * of the
     *     same case
     * @return the simplest case found
     * @throws IllegalArgumentException if the predicate is not true of the start
     */
    public static GeneratedCase minimise(GeneratedCase start, Predicate<GeneratedCase> interesting) {
        if (!interesting.test(start)) {
            throw new IllegalArgumentException("there is nothing to keep: the predicate is not true of " + start);
        }
        GeneratedCase simplest = start;
        Optional<GeneratedCase> next = Optional.of(start);
        while (next.isPresent()) {
            simplest = next.get();
            next = simplest.simpler().filter(interesting).findFirst();
        }
        return simplest;
    }
}
