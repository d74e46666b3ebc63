package dev.latchkey.model.query;

import dev.latchkey.model.version.FilterOperator;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A filter for the rows of a list: one comparison, or several that are joined by {@code and} and {@code or} and negated by
 * {@code not}. Immutable.
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
 * <p>{@code not} binds tightest, then {@code and}, then {@code or}; {@link #toString()} sets parentheses where they are
 * needed. Whether a list can be filtered so is for {@link dev.latchkey.model.version.ApiVersion#filters} to say. The documents
 * of the lists show comparisons joined by {@code and} only, see {@link #isPlain()}.
 */
public final class Filter {
    private final Kind kind;
    private final @Nullable FilterTerm term;
    private final List<Filter> parts;
    private final boolean plain;

    private Filter(Kind kind, @Nullable FilterTerm term, List<Filter> parts, boolean plain) {
        this.kind = kind;
        this.term = term;
        this.parts = parts;
        this.plain = plain;
    }

    /**
     * A filter of one term.
     *
     * @param field what to look at: letters, digits, {@code _} and {@code .}, with a letter first; not {@code not}
     * @param operator how to compare it
     * @param values what to compare it with: none for {@code isnull} and {@code pr}, any number but none for {@code in},
     * one for all others
     * @return the filter
     * @throws IllegalArgumentException if the field cannot be one, or the operator does not take that many values
     */
    public static Filter of(String field, FilterOperator operator, String... values) {
        return of(FilterTerm.of(field, operator, Arrays.asList(values)));
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
        return of(FilterTerm.of(field, FilterOperator.IN, List.copyOf(values)));
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

    static Filter of(FilterTerm term) {
        return new Filter(Kind.TERM, term, List.of(), true);
    }

    /** The opposite of a filter. */
    static Filter not(Filter filter) {
        return new Filter(Kind.NOT, null, List.of(filter), false);
    }

    /** Several filters in the order in which they are written; those of the same kind become one. */
    static Filter join(boolean all, List<Filter> filters) {
        if (filters.size() == 1) {
            return filters.get(0);
        }
        Kind kind = all ? Kind.AND : Kind.OR;
        List<Filter> parts = filters.stream()
                .flatMap(filter -> filter.kind == kind ? filter.parts.stream() : Stream.of(filter))
                .toList();
        return new Filter(kind, null, parts, all && filters.stream().allMatch(Filter::isPlain));
    }

    /** This filter as it is written in parentheses. */
    Filter inParentheses() {
        return new Filter(kind, term, parts, false);
    }

    /**
     * Reads a filter: comparisons, {@code and}, {@code or}, {@code not} and parentheses. Values may stand without quotes
     * where they are numbers, dates, date-times, {@code true}, {@code false} or {@code null}. Parentheses may be 64 deep.
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
     * @return a filter that holds where both do
     */
    public Filter and(Filter other) {
        return join(true, List.of(this, other));
    }

    /**
     * This filter or another one.
     *
     * @param other what may hold instead
     * @return a filter that holds where one of the two does, or both
     */
    public Filter or(Filter other) {
        return join(false, List.of(this, other));
    }

    /** {@return a filter that holds where this one does not} */
    public Filter negate() {
        return not(this);
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

    /** {@return all comparisons in the order in which they are written, at least one, wherever they stand} */
    public List<FilterTerm> getTerms() {
        return term == null
                ? parts.stream().flatMap(part -> part.getTerms().stream()).toList()
                : List.of(term);
    }

    /** {@return the filters all of which have to hold for this one to hold; only this one if it is not joined by {@code and}} */
    public List<Filter> getConjuncts() {
        return kind == Kind.AND ? parts : List.of(this);
    }

    /** {@return whether it is written with comparisons and {@code and} alone, as the documents of the lists show it} */
    public boolean isPlain() {
        return plain;
    }

    /**
     * Tells whether the filter holds.
     *
     * @param terms tells of each comparison whether it holds
     * @return whether the filter as a whole holds then
     */
    public boolean test(Predicate<FilterTerm> terms) {
        return switch (kind) {
            case TERM -> terms.test(Objects.requireNonNull(term));
            case AND -> parts.stream().allMatch(part -> part.test(terms));
            case OR -> parts.stream().anyMatch(part -> part.test(terms));
            case NOT -> !parts.get(0).test(terms);
        };
    }

    /** {@return whether the other one joins the same comparisons in the same way, however both are written} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Filter filter
                && kind == filter.kind
                && Objects.equals(term, filter.term)
                && parts.equals(filter.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, term, parts);
    }

    /** {@return the filter as it stands in a URL, before percent-encoding, all values in quotes} */
    @Override
    public String toString() {
        return switch (kind) {
            case TERM -> String.valueOf(term);
            case AND ->
                parts.stream()
                        .map(part -> part.kind == Kind.OR ? "(" + part + ")" : part.toString())
                        .collect(Collectors.joining(" and "));
            case OR -> parts.stream().map(Filter::toString).collect(Collectors.joining(" or "));
            case NOT -> "not (" + parts.get(0) + ")";
        };
    }

    private enum Kind {
        TERM,
        AND,
        OR,
        NOT
    }
}
