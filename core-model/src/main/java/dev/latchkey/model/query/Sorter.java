package dev.latchkey.model.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of a list: one or more keys, the most important first. Immutable.
 *
 * <p>{@code Sorter.descending("created").then(Sorter.ascending("name"))} is written in a URL as {@code -created,name}.
 * {@link dev.latchkey.model.version.ApiVersion#sorters} lists the fields that each list can be sorted by.
 */
public final class Sorter {
    private final List<SortKey> keys;

    private Sorter(List<SortKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * Sorts by one field, with the smallest or earliest value first.
     *
     * @param field the name of the field: letters, digits, {@code _} and {@code .}, with a letter first
     * @return the sorter
     * @throws IllegalArgumentException if the field name is invalid
     */
    public static Sorter ascending(String field) {
        return new Sorter(List.of(SortKey.of(field, false)));
    }

    /**
     * Sorts by one field, with the largest or latest value first.
     *
     * @param field the name of the field: letters, digits, {@code _} and {@code .}, with a letter first
     * @return the sorter
     * @throws IllegalArgumentException if the field name is invalid
     */
    public static Sorter descending(String field) {
        return new Sorter(List.of(SortKey.of(field, true)));
    }

    /**
     * Reads a sorter. Spaces around fields are ignored.
     *
     * @param text fields separated by commas, with {@code -} in front of those in descending order
     * @return the sorter
     * @throws QuerySyntaxException for any other text; it states the error and its position
     */
    public static Sorter parse(String text) {
        Scanner in = new Scanner(text);
        in.skipSpaces();
        if (in.atEnd()) {
            throw in.refused("the sorter is empty");
        }
        List<SortKey> keys = new ArrayList<>();
        do {
            in.skipSpaces();
            boolean descending = in.take('-');
            int start = in.index();
            String field = in.word();
            if (!FilterTerm.isField(field)) {
                throw in.refused("a field is expected", start);
            }
            keys.add(SortKey.of(field, descending));
            in.skipSpaces();
        } while (in.take(','));
        if (!in.atEnd()) {
            throw in.refused("a comma or the end is expected; a - in front of a field sorts in descending order");
        }
        return new Sorter(keys);
    }

    /**
     * Appends another sorter, which orders the rows that are equal by this one.
     *
     * @param other the sorter for equal rows
     * @return a sorter with the keys of both
     */
    public Sorter then(Sorter other) {
        return new Sorter(Stream.concat(keys.stream(), other.keys.stream()).toList());
    }

    /** {@return the keys, at least one, the most important first} */
    public List<SortKey> getKeys() {
        return keys;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sorter sorter && keys.equals(sorter.keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }

    /** {@return the sorter as in a URL, before percent-encoding} */
    @Override
    public String toString() {
        return keys.stream().map(SortKey::toString).collect(Collectors.joining(","));
    }
}
