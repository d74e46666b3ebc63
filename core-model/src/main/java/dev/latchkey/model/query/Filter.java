package dev.latchkey.model.query;

import dev.latchkey.model.version.FilterOperator;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A filter for the rows of a list: one or more terms, all of which have to hold. Immutable.
 *
 * <pre>{@code
 * Filter.of("created", FilterOperator.GE, "2027-01-15T00:00:00Z").and("accessRequestId", FilterOperator.IN, "a", "b")
 * }</pre>
 *
 * <p>stands in a URL, before percent-encoding, as
 *
 * <pre>{@code
 * created ge "2027-01-15T00:00:00Z" and accessRequestId in ("a","b")
 * }</pre>
 *
 * <p>Whether a list can be filtered so is for {@link dev.latchkey.model.version.ApiVersion#filters} to say.
 */
public final class Filter {
    private final List<FilterTerm> terms;

    private Filter(List<FilterTerm> terms) {
        this.terms = terms;
    }

    /**
     * A filter of one term.
     *
     * @param field what to look at: letters, digits, {@code _} and {@code .}, with a letter first
     * @param operator how to compare it
     * @param values what to compare it with: none for {@code isnull}, any number but none for {@code in}, one for all
     * others
     * @return the filter
     * @throws IllegalArgumentException if the field cannot be one, or the operator does not take that many values
     */
    public static Filter of(String field, FilterOperator operator, String... values) {
        return of(List.of(FilterTerm.of(field, operator, Arrays.asList(values))));
    }

    /**
     * A filter that compares a field with a moment.
     *
     * @param field what to look at
     * @param operator how to compare it
     * @param moment what to compare it with
     * @return the filter
     * @throws IllegalArgumentException if the field cannot be one, or the operator takes no value
     */
    public static Filter of(String field, FilterOperator operator, Instant moment) {
        return of(field, operator, moment.toString());
    }

    /**
     * A filter for one of several values.
     *
     * @param field what to look at
     * @param values what it may be
     * @return the filter
     * @throws IllegalArgumentException if the field cannot be one, or there are no values
     */
    public static Filter in(String field, Collection<String> values) {
        return of(List.of(FilterTerm.of(field, FilterOperator.IN, List.copyOf(values))));
    }

    /**
     * The same as {@link #in}, by a name that Kotlin does not escape.
     *
     * @param field what to look at
     * @param values what it may be
     * @return the filter
     * @throws IllegalArgumentException if the field cannot be one, or there are no values
     */
    public static Filter anyOf(String field, Collection<String> values) {
        return in(field, values);
    }

    static Filter of(List<FilterTerm> terms) {
        return new Filter(List.copyOf(terms));
    }

    /**
     * Reads a filter. Values may stand without quotes where they are numbers, dates, date-times, {@code true}, {@code
     * false}
     * or {@code null}.
     *
     * @param text a filter as it stands in a URL, after percent-decoding
     * @return the filter
     * @throws QuerySyntaxException if the text is anything else; it says what is wrong and where
     */
    public static Filter parse(String text) {
        return new FilterParser(text).parse();
    }

    /**
     * This filter and another one.
     *
     * @param other what has to hold as well
     * @return a filter that has the terms of both
     */
    public Filter and(Filter other) {
        return of(Stream.concat(terms.stream(), other.terms.stream()).toList());
    }

    /**
     * This filter and one more term.
     *
     * @param field what to look at
     * @param operator how to compare it
     * @param values what to compare it with
     * @return a filter that has one term more
     * @throws IllegalArgumentException if the field cannot be one, or the operator does not take that many values
     */
    public Filter and(String field, FilterOperator operator, String... values) {
        return and(of(field, operator, values));
    }

    /** {@return the terms, at least one} */
    public List<FilterTerm> getTerms() {
        return terms;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Filter filter && terms.equals(filter.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    /** {@return the filter as it stands in a URL, before percent-encoding, all values in quotes} */
    @Override
    public String toString() {
        return terms.stream().map(FilterTerm::toString).collect(Collectors.joining(" and "));
    }
}
