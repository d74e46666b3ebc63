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
 * <p>is written in a URL, before percent-encoding, as
 *
 * <pre>{@code
 * created ge "2027-01-15T00:00:00Z" and accessRequestId in ("a","b")
 * }</pre>
 *
 * <p>{@code not} binds tightest, then {@code and}, then {@code or}; {@link #toString()} adds the necessary parentheses.
 * {@link dev.latchkey.model.version.ApiVersion#filters} lists the filters that each list accepts. The documents of the
 * lists show only comparisons joined by {@code and}, see {@link #isPlain()}.
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
     * Creates a filter of one term.
     *
     * @param field the name of the field: letters, digits, {@code _} and {@code .}, with a letter first; not {@code
     *     not}
     * @param operator the comparison operator
     * @param values the values to compare with: none for {@code isnull} and {@code pr}, at least one for {@code in},
     *     exactly one for all others
     * @return the filter
     * @throws IllegalArgumentException if the field name is invalid, or the operator does not accept that number of
     *     values
     */
    public static Filter of(String field, FilterOperator operator, String... values) {
        return of(FilterTerm.of(field, operator, Arrays.asList(values)));
    }

    /**
     * Creates a filter that compares a field with a point in time.
     *
     * @param field the name of the field
     * @param operator the comparison operator
     * @param moment the point in time to compare with
     * @return the filter
     * @throws IllegalArgumentException if the field name is invalid, or the operator accepts no value
     */
    public static Filter of(String field, FilterOperator operator, Instant moment) {
        return of(field, operator, moment.toString());
    }

    /**
     * Creates a filter for one of several values.
     *
     * @param field the name of the field
     * @param values the accepted values
     * @return the filter
     * @throws IllegalArgumentException if the field name is invalid, or there are no values
     */
    public static Filter in(String field, Collection<String> values) {
        return of(FilterTerm.of(field, FilterOperator.IN, List.copyOf(values)));
    }

    /**
     * Creates the same filter as {@link #in}; Kotlin does not need to escape this name.
     *
     * @param field the name of the field
     * @param values the accepted values
     * @return the filter
     * @throws IllegalArgumentException if the field name is invalid, or there are no values
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

    /** Joins several filters in the order in which they are written; nested joins of the same kind are merged. */
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

    /** Returns this filter in parentheses. */
    Filter inParentheses() {
        return new Filter(kind, term, parts, false);
    }

    /**
     * Reads a filter: comparisons, {@code and}, {@code or}, {@code not} and parentheses. Numbers, dates, date-times,
     * {@code true}, {@code false} and {@code null} need no quotes. Parentheses can be nested 64 deep.
     *
     * @param text a filter as in a URL, after percent-decoding
     * @return the filter
     * @throws QuerySyntaxException for any other text; it states the error and its position
     */
    public static Filter parse(String text) {
        return new FilterParser(text).parse();
    }

    /**
     * Joins this filter and another one with {@code and}.
     *
     * @param other the other condition
     * @return a filter that matches rows that both match
     */
    public Filter and(Filter other) {
        return join(true, List.of(this, other));
    }

    /**
     * Joins this filter and another one with {@code or}.
     *
     * @param other the alternative condition
     * @return a filter that matches rows that at least one of the two matches
     */
    public Filter or(Filter other) {
        return join(false, List.of(this, other));
    }

    /** {@return a filter that matches the rows that this one does not match} */
    public Filter negate() {
        return not(this);
    }

    /**
     * Adds one more term with {@code and}.
     *
     * @param field the name of the field
     * @param operator the comparison operator
     * @param values the values to compare with
     * @return a filter with the additional term
     * @throws IllegalArgumentException if the field name is invalid, or the operator does not accept that number of
     *     values
     */
    public Filter and(String field, FilterOperator operator, String... values) {
        return and(of(field, operator, values));
    }

    /** {@return all comparisons at any depth, in the order in which they are written; at least one} */
    public List<FilterTerm> getTerms() {
        return term == null
                ? parts.stream().flatMap(part -> part.getTerms().stream()).toList()
                : List.of(term);
    }

    /** {@return the filters that are joined by {@code and}; only this filter if it is not such a join} */
    public List<Filter> getConjuncts() {
        return kind == Kind.AND ? parts : List.of(this);
    }

    /** {@return whether it consists of comparisons joined by {@code and} only, as in the documents of the lists} */
    public boolean isPlain() {
        return plain;
    }

    /**
     * Evaluates the filter.
     *
     * @param terms evaluates each comparison
     * @return whether the whole filter matches
     */
    public boolean test(Predicate<FilterTerm> terms) {
        return switch (kind) {
            case TERM -> terms.test(Objects.requireNonNull(term));
            case AND -> parts.stream().allMatch(part -> part.test(terms));
            case OR -> parts.stream().anyMatch(part -> part.test(terms));
            case NOT -> !parts.get(0).test(terms);
        };
    }

    /** {@return whether the other filter joins the same comparisons in the same way, regardless of notation} */
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

    /** {@return the filter as in a URL, before percent-encoding, with all values in quotes} */
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
