package dev.latchkey.jqwik;

import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.generate.Shrinking;
import dev.latchkey.testkit.organisation.Organisation;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** The generators of the test kit as arbitraries. jqwik's seed determines the cases, and jqwik shrinks them. */
public final class CaseArbitraries {
    private static final int LOOKED_THROUGH = 64;

    private CaseArbitraries() {}

    /**
     * Returns an arbitrary of cases. They shrink to simpler cases, which are not guaranteed to be of the same kind:
     * only the property decides.
     *
     * @param cases the cases
     * @return the arbitrary
     */
    public static Arbitrary<GeneratedCase> cases(Cases cases) {
        return new CaseArbitrary(cases);
    }

    /**
     * Returns an arbitrary of bodies of cases, as a type of the model. Cases whose body does not bind to the type are
     * skipped.
     *
     * @param cases the cases
     * @param type the type of the body
     * @param <B> the type of the body
     * @return the arbitrary
     */
    public static <B> Arbitrary<B> bodies(Cases cases, Class<B> type) {
        return cases(cases)
                .map(drawn -> drawn.bind(type))
                .filter(body -> body.isPresent())
                .map(body -> body.orElseThrow());
    }

    /** {@return organisations; they shrink to ones with fewer people, items, accounts and holdings} */
    public static Arbitrary<Organisation> organisations() {
        return Arbitraries.fromGenerator(random -> new ShrinkableOrganisation(Cases.organisation(random.nextLong())));
    }

    /** Returns cases; the smallest and the largest of the first ones are the edge cases. */
    private record CaseArbitrary(Cases cases) implements Arbitrary<GeneratedCase> {
        @Override
        public RandomGenerator<GeneratedCase> generator(int tries) {
            return random -> new ShrinkableCase(cases.draw(random.nextLong()));
        }

        @Override
        public EdgeCases<GeneratedCase> edgeCases(int most) {
            Comparator<GeneratedCase> bySize = Comparator.comparingInt(GeneratedCase::getSize);
            List<GeneratedCase> sorted = LongStream.range(0, LOOKED_THROUGH)
                    .mapToObj(cases::draw)
                    .sorted(bySize)
                    .toList();
            List<Supplier<Shrinkable<GeneratedCase>>> edges = Stream.of(sorted.get(0), sorted.get(sorted.size() - 1))
                    .limit(most)
                    .<Supplier<Shrinkable<GeneratedCase>>>map(edge -> () -> new ShrinkableCase(edge))
                    .toList();
            return EdgeCases.fromSuppliers(edges);
        }
    }

    /** An organisation with the tree of its simpler variants. */
    private record ShrinkableOrganisation(Organisation value) implements Shrinkable<Organisation> {
        @Override
        public Stream<Shrinkable<Organisation>> shrink() {
            return Shrinking.simpler(value).map(ShrinkableOrganisation::new);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(Shrinking.size(value));
        }
    }

    /** A case with the tree of its simpler variants. */
    private record ShrinkableCase(GeneratedCase value) implements Shrinkable<GeneratedCase> {
        @Override
        public Stream<Shrinkable<GeneratedCase>> shrink() {
            return value.simpler().map(ShrinkableCase::new);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(value.getSize());
        }
    }
}
