package dev.latchkey.jqwik;

import dev.latchkey.testkit.generate.Cases;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.generate.Shrinking;
import dev.latchkey.testkit.organisation.Organisation;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** The generators of the test kit as arbitraries. jqwik's seed decides what is drawn, and jqwik shrinks it. */
public final class CaseArbitraries {
    /** Seeds of the cases that every property tries first or among the first. */
    private static final List<Long> EDGES = List.of(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE);

    private CaseArbitraries() {}

    /**
     * Cases. They shrink to simpler ones, which no longer keep what their kind promises: the property decides.
     *
     * @param cases which cases
     * @return the arbitrary
     */
    public static Arbitrary<GeneratedCase> cases(Cases cases) {
        return Arbitraries.fromGenerator(random -> new ShrinkableCase(cases.draw(random.nextLong())))
                .edgeCases(config -> config.add(EDGES.stream().map(cases::draw).toArray(GeneratedCase[]::new)));
    }

    /**
     * The bodies of cases, as the model has them. Cases whose body does not bind to the type are passed over.
     *
     * @param cases which cases
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

    /** An organisation with the tree of simpler ones below it. */
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

    /** A case with the tree of simpler ones below it. */
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
