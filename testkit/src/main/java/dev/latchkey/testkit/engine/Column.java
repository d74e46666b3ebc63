package dev.latchkey.testkit.engine;

import dev.latchkey.model.json.IsoDateTime;
import dev.latchkey.model.query.FilterTerm;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a list can be filtered or sorted by.
 *
 * @param value its value in a row
 * @param reading makes a value of what a filter writes
 * @param <T> what is listed
 * @param <V> how values are compared: texts letter by letter, moments however they are written
 */
record Column<T, V extends Comparable<V>>(Function<T, @Nullable V> value, Function<String, V> reading) {

    static <T> Column<T, String> text(Function<T, @Nullable String> value) {
        return new Column<>(value, text -> text);
    }

    static <T> Column<T, Instant> moment(Function<T, @Nullable Instant> value) {
        return new Column<>(value, text -> IsoDateTime.parse(text).toInstant());
    }

    /** Rows without a value come last, whichever way the list is sorted. */
    Comparator<T> order(boolean descending) {
        Comparator<V> values = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(value, Comparator.nullsLast(values));
    }

    /** Tells the rows that pass a term; refuses a term whose values cannot be compared. */
    Predicate<T> passing(FilterTerm term) {
        List<V> others = term.getValues().stream().map(text -> read(term, text)).toList();
        return row -> {
            V here = value.apply(row);
            return here == null ? passesNothing(term) : passes(here, term, others);
        };
    }

    private V read(FilterTerm term, String text) {
        try {
            return reading.apply(text);
        } catch (DateTimeException e) {
            throw Refusal.invalid(term.getField() + " is compared with \"" + text + "\", which is no date-time");
        }
    }

    /** What has no value is null and nothing else. */
    private static boolean passesNothing(FilterTerm term) {
        return switch (term.getOperator()) {
            case ISNULL, NE -> true;
            default -> false;
        };
    }

    private static <V extends Comparable<V>> boolean passes(V here, FilterTerm term, List<V> others) {
        return switch (term.getOperator()) {
            case EQ -> here.compareTo(others.get(0)) == 0;
            case NE -> here.compareTo(others.get(0)) != 0;
            case GT -> here.compareTo(others.get(0)) > 0;
            case GE -> here.compareTo(others.get(0)) >= 0;
            case LT -> here.compareTo(others.get(0)) < 0;
            case LE -> here.compareTo(others.get(0)) <= 0;
            case IN -> others.stream().anyMatch(other -> here.compareTo(other) == 0);
            case SW -> here.toString().startsWith(term.getValues().get(0));
            case ISNULL -> false;
        };
    }
}
