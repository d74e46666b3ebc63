package dev.latchkey.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.version.FilterOperator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class RoundTripTest {
    private static final String SEED = "20261121";

    @Property(seed = SEED)
    void everyFilterIsReadAsItWasWritten(@ForAll("filters") Filter filter) {
        assertThat(Filter.parse(filter.toString())).isEqualTo(filter);
    }

    @Property(seed = SEED)
    void everySorterIsReadAsItWasWritten(@ForAll("sorters") Sorter sorter) {
        assertThat(Sorter.parse(sorter.toString())).isEqualTo(sorter);
    }

    @Property(seed = SEED)
    void anyTextIsReadOrRefusedAtAPlaceInIt(@ForAll("nearlyFilters") String text) {
        try {
            assertThat(Filter.parse(text).toString())
                    .isEqualTo(Filter.parse(Filter.parse(text).toString()).toString());
        } catch (QuerySyntaxException e) {
            assertThat(e.getIndex()).isBetween(0, text.length());
        }
    }

    @Provide
    Arbitrary<Filter> filters() {
        return filters(3);
    }

    private static Arbitrary<Filter> filters(int deepest) {
        Arbitrary<Filter> terms = terms().map(Filter::of);
        if (deepest == 0) {
            return terms;
        }
        Arbitrary<Filter> inner = filters(deepest - 1);
        Arbitrary<List<Filter>> several = inner.list().ofMinSize(1).ofMaxSize(4);
        return Arbitraries.oneOf(
                terms,
                inner.map(Filter::negate),
                several.map(parts -> parts.stream().reduce(Filter::and).orElseThrow()),
                several.map(parts -> parts.stream().reduce(Filter::or).orElseThrow()));
    }

    private static Arbitrary<FilterTerm> terms() {
        Arbitrary<String> values = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.strings().ofMaxLength(8)),
                Tuple.of(1, Arbitraries.strings().withChars("\"\\ (),and").ofMaxLength(8)));
        return Arbitraries.of(FilterOperator.class)
                .flatMap(operator -> Combinators.combine(
                                fields(),
                                switch (operator) {
                                    case ISNULL, PR -> Arbitraries.just(List.<String>of());
                                    case IN -> values.list().ofMinSize(1).ofMaxSize(4);
                                    default -> values.list().ofSize(1);
                                })
                        .as((field, compared) -> FilterTerm.of(field, operator, compared)));
    }

    @Provide
    Arbitrary<Sorter> sorters() {
        Arbitrary<Sorter> keys = Combinators.combine(fields(), Arbitraries.of(true, false))
                .as((field, descending) -> descending ? Sorter.descending(field) : Sorter.ascending(field));
        return keys.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(all -> all.stream().reduce(Sorter::then).orElseThrow());
    }

    private static Arbitrary<String> fields() {
        return Combinators.combine(
                        Arbitraries.strings().alpha().ofLength(1),
                        Arbitraries.strings().alpha().numeric().withChars("_.").ofMaxLength(12))
                .as((first, rest) -> first + rest);
    }

    @Provide
    Arbitrary<String> nearlyFilters() {
        return Arbitraries.of(
                        "id", "eq", "in", "isnull", "and", "or", "not", "\"x\"", "\"", "\\", "(", ")", ",", " ", "  ",
                        "1")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
