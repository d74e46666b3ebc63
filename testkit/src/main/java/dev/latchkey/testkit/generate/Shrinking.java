package dev.latchkey.testkit.generate;

import dev.latchkey.testkit.organisation.Organisation;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes cases as simple as they can be without losing what is interesting about them. */
public final class Shrinking {
    private Shrinking() {}

    /**
     * Organisations that are like one but for some parts that are left out, the largest steps first. What referred to
     * those parts is left out, too. Lazy.
     *
     * @param organisation the organisation
     * @return simpler ones, a new stream
     */
    public static Stream<Organisation> simpler(Organisation organisation) {
        return Shrinker.than(organisation);
    }

    /**
     * The number of people, machines, items, accounts and other parts of an organisation.
     *
     * @param organisation the organisation
     * @return the number; smaller for each of the {@linkplain #simpler simpler} ones
     */
    public static int size(Organisation organisation) {
        return Shrinker.parts(organisation);
    }

    /**
     * The simplest case that can be reached step by step, each step keeping the predicate true. Deterministic: the same
     * case and the same predicate come to the same end. No single further step keeps the predicate true.
     *
     * @param start a case for which the predicate is true
     * @param interesting what is to stay true, such as that a test fails; asked many times, and has to answer the same
     * of the same case
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
