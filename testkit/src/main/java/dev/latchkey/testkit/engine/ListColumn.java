package dev.latchkey.testkit.engine;

import dev.latchkey.model.json.IsoDateTime;
import dev.latchkey.model.query.FilterTerm;
import dev.latchkey.model.version.FilterOperator;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field that a list can be filtered or sorted by.
 *
 * @param value its value in a row
 * @param reading parses a value of a filter; none if it is not such a value
 * @param <T> the type of the rows
 * @param <V> the type of the values: texts are compared by their characters, times regardless of their notation
 */
record ListColumn<T, V extends Comparable<V>>(Function<T, @Nullable V> value, Function<String, Stream<V>> reading) {
    private static final String DAY = "2027-01-15";

    static <T> ListColumn<T, String> text(Function<T, @Nullable String> value) {
        return new ListColumn<>(value, Stream::of);
    }

    static <T> ListColumn<T, Instant> moment(Function<T, @Nullable Instant> value) {
        return new ListColumn<>(value, ListColumn::moment);
    }

    /** Rows without a value come last in both directions. */
    Comparator<T> order(boolean descending) {
        Comparator<V> values = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(value, Comparator.nullsLast(values));
    }

    /** Returns a test for a term of a filter; rejects values that cannot be compared. */
    Predicate<T> passing(FilterTerm term) {
        List<V> others = term.getOperator() == FilterOperator.SW
                ? List.of()
                : term.getValues().stream().map(other -> read(term, other)).toList();
        return row -> {
            V here = value.apply(row);
            return here == null ? passesNothing(term) : passes(here, term, others);
        };
    }

    private V read(FilterTerm term, String other) {
        return reading.apply(other)
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        term.getField() + " cannot be compared with \"" + other + "\", which is no date-time"));
    }

    /** Checks whether a row matches a term. A missing value equals null only. */
    private static boolean passesNothing(FilterTerm term) {
        return switch (term.getOperator()) {
            case ISNULL, NE -> true;
            default -> false;
        };
    }

    private static <V extends Comparable<V>> boolean passes(V here, FilterTerm term, List<V> others) {
        return switch (term.getOperator()) {
            case EQ, IN, GT, GE, LT, LE ->
                others.stream().anyMatch(other -> holds(term.getOperator(), here.compareTo(other)));
            case NE -> others.stream().noneMatch(other -> here.compareTo(other) == 0);
            case SW -> here.toString().startsWith(term.getValues().get(0));
            case ISNULL -> false;
            case PR -> true;
        };
    }

    private static boolean holds(FilterOperator operator, int order) {
        return switch (operator) {
            case GT -> order > 0;
            case GE -> order >= 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            default -> order == 0;
        };
    }

    /** A date without time is the beginning of that day in UTC. */
    private static Stream<Instant> moment(String text) {
        try {
            return Stream.of(
                    text.length() == DAY.length()
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : IsoDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }
}
