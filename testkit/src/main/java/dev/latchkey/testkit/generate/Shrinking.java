package dev.latchkey.testkit.generate;

import dev.latchkey.testkit.organisation.Organisation;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reduces cases to their simplest form that still has a given property. */
public final class Shrinking {
    private Shrinking() {}

    /**
     * Returns variants of an organisation with some parts removed, together with the references to them. The largest
     * reductions come first. Lazy.
     *
     * @param organisation the organisation
     * @return the variants, a new stream
     */
    public static Stream<Organisation> simpler(Organisation organisation) {
        return Shrinker.than(organisation);
    }

    /**
     * Counts the people, machines, items, accounts and other parts of an organisation.
     *
     * @param organisation the organisation
     * @return the number; smaller for each of the {@linkplain #simpler simpler} ones
     */
    public static int size(Organisation organisation) {
        return Shrinker.parts(organisation);
    }

    /**
     * Finds the simplest case that can be reached by steps that keep the predicate true. Deterministic: the same case
     * and the same predicate have the same result. No single further step keeps the predicate true.
     *
     * @param start a case for which the predicate is true
     * @param interesting the predicate that stays true, such as that a test fails; called many times, and has to return
     *     the same result for the same case
     * @return the simplest case found
     * @throws IllegalArgumentException if the predicate is false for the start
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
