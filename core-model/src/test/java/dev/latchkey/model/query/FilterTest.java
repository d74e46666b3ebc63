package dev.latchkey.model.query;

import static dev.latchkey.model.version.FilterOperator.EQ;
import static dev.latchkey.model.version.FilterOperator.GE;
import static dev.latchkey.model.version.FilterOperator.IN;
import static dev.latchkey.model.version.FilterOperator.ISNULL;
import static dev.latchkey.model.version.FilterOperator.PR;
import static dev.latchkey.model.version.FilterOperator.SW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {

    @Test
    void aTermIsFieldOperatorAndQuotedValue() {
        assertThat(Filter.of("id", EQ, "a")).hasToString("id eq \"a\"");
    }

    @Test
    void termsAreJoinedByAnd() {
        assertThat(Filter.of("id", EQ, "a").and("created", SW, "2027").and(Filter.of("name", ISNULL)))
                .hasToString("id eq \"a\" and created sw \"2027\" and name isnull");
    }

    @Test
    void severalValuesStandInParentheses() {
        assertThat(Filter.of("status", IN, "EXECUTING", "CANCELLED"))
                .isEqualTo(Filter.in("status", List.of("EXECUTING", "CANCELLED")))
                .hasToString("status in (\"EXECUTING\",\"CANCELLED\")");
    }

    @Test
    void aMomentIsWrittenInUtc() {
        assertThat(Filter.of("created", GE, Instant.parse("2027-01-15T21:22:23Z")))
                .hasToString("created ge \"2027-01-15T21:22:23Z\"");
    }

    @Test
    void quotesAndBackslashesInsideAValueAreEscaped() {
        assertThat(Filter.of("name", EQ, "a \"b\" \\ c")).hasToString("name eq \"a \\\"b\\\" \\\\ c\"");
    }

    @Test
    void readsWhatItWrites() {
        Filter filter = Filter.of("requestedFor.id", IN, "a", "", "x\"y").and("created", GE, "2027");

        assertThat(Filter.parse(filter.toString())).isEqualTo(filter).hasSameHashCodeAs(filter);
    }

    @Test
    void spacesBetweenPartsDoNotMatter() {
        assertThat(Filter.parse("  id  in( \"a\" ,\"b\")  and name   isnull "))
                .hasToString("id in (\"a\",\"b\") and name isnull");
    }

    @Test
    void numbersDatesAndConstantsMayStandWithoutQuotes() {
        assertThat(Filter.parse("a gt 2027-01-15T21:22:23.5+02:00 and b eq 2027-01-15 and c eq -1.5 and d eq true"
                        + " and e ne null and f in (1,2)"))
                .hasToString("a gt \"2027-01-15T21:22:23.5+02:00\" and b eq \"2027-01-15\" and c eq \"-1.5\""
                        + " and d eq \"true\" and e ne \"null\" and f in (\"1\",\"2\")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a pr or b eq 1 and c eq 2            | a pr or b eq "1" and c eq "2"              | a     | true
            a pr or b eq 1 and c eq 2            | a pr or b eq "1" and c eq "2"              | b     | false
            (a pr or b eq 1) and c eq 2          | (a pr or b eq "1") and c eq "2"            | a     | false
            (a pr or b eq 1) and c eq 2          | (a pr or b eq "1") and c eq "2"            | b c   | true
            not a pr and b eq 1                  | not (a pr) and b eq "1"                    | b     | true
            not (a pr and b eq 1)                | not (a pr and b eq "1")                    | a     | true
            not(a pr or not b eq 1)and(c eq 2)   | not (a pr or not (b eq "1")) and c eq "2"  | b c   | true
            ((a pr)) or ((b eq 1) or c eq 2)     | a pr or b eq "1" or c eq "2"               | c     | true
            """)
    void orNotAndParenthesesAreReadAndAndBindsTighterThanOr(
            String text, String written, String holding, boolean holds) {
        Filter filter = Filter.parse(text);

        assertThat(filter).hasToString(written).isEqualTo(Filter.parse(written));
        assertThat(filter.isPlain()).isFalse();
        assertThat(filter.getTerms()).hasSize(text.contains("c eq") ? 3 : 2);
        assertThat(filter.test(term -> List.of(holding.split(" ")).contains(term.getField())))
                .isEqualTo(holds);
    }

    @Test
    void filtersAreJoinedAndNegatedWithParenthesesWhereTheyAreNeeded() {
        Filter either = Filter.of("a", EQ, "1").or(Filter.of("b", ISNULL));

        assertThat(either.and(Filter.of("c", PR))).hasToString("(a eq \"1\" or b isnull) and c pr");
        assertThat(either.or(Filter.of("c", PR)).negate()).hasToString("not (a eq \"1\" or b isnull or c pr)");
        assertThat(either.negate().and(either).getConjuncts()).containsExactly(either.negate(), either);
        assertThat(either.getConjuncts()).containsExactly(either);
        assertThat(Filter.of("a", PR).and(Filter.of("b", PR)).isPlain()).isTrue();
        assertThat(Filter.parse("(a pr)")).isEqualTo(Filter.of("a", PR)).returns(false, Filter::isPlain);
    }

    @Test
    void termsAreThereToBeLookedAt() {
        assertThat(Filter.parse("id in (\"a\",\"b\") and name isnull").getTerms())
                .extracting(FilterTerm::getField, FilterTerm::getOperator, FilterTerm::getValues)
                .containsExactly(tuple("id", IN, List.of("a", "b")), tuple("name", ISNULL, List.of()));
    }

    @Test
    void differsFromFiltersWithAnotherFieldOperatorOrValue() {
        assertThat(Filter.of("id", EQ, "a"))
                .isNotEqualTo(Filter.of("name", EQ, "a"))
                .isNotEqualTo(Filter.of("id", SW, "a"))
                .isNotEqualTo(Filter.of("id", EQ, "b"))
                .isNotEqualTo(Filter.of("id", EQ, "a").negate())
                .isNotEqualTo("id eq \"a\"");
    }

    @Test
    void refusesMoreOrFewerValuesThanTheOperatorTakes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filter.of("id", EQ))
                .withMessage("eq takes one value, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filter.of("id", EQ, "a", "b"))
                .withMessage("eq takes one value, not 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filter.of("id", ISNULL, "a"))
                .withMessage("isnull takes no value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filter.in("id", List.of()))
                .withMessage("in takes at least one value");
    }

    @Test
    void refusesWhatCannotBeAField() {
        for (String field : List.of("", " ", "a b", "not", "1a", ".a", "a\"", "a,b", "-a")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Filter.of(field, EQ, "x"))
                    .withMessage("\"" + field + "\" cannot be a field");
        }
    }
}
