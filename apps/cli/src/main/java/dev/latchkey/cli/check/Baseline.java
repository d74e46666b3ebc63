package dev.latchkey.cli.check;

import dev.latchkey.cli.shell.Input;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The known and accepted violations, with the number of occurrences of each. Immutable. */
public final class Baseline {
    static final int VERSION = 1;

    private static final Baseline EMPTY = new Baseline(Map.of());

    private final SortedMap<Fingerprint, Integer> counts;

    Baseline(Map<Fingerprint, Integer> counts) {
        this.counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** {@return an empty baseline} */
    public static Baseline empty() {
        return EMPTY;
    }

    /**
     * Reads a baseline, as {@code docs/baseline.schema.json} describes it.
     *
     * @param json the JSON text
     * @param rules whether there is a rule with an id
     * @return the baseline
     * @throws dev.latchkey.cli.shell.WrongTextException if the text is not a baseline
     */
    public static Baseline read(byte[] json, Predicate<String> rules) {
        return new BaselineReader(rules).read(json);
    }

    /** {@return the JSON text: a line for each finding, always in the same order} */
    public String toJson() {
        return BaselineText.of(this);
    }

    /**
     * Copies this baseline without its entries for files that no longer exist.
     *
     * @param exists whether there is a file
     * @return the entries about files that exist, and about standard input
     */
    public Baseline retain(Predicate<String> exists) {
        SortedMap<Fingerprint, Integer> kept = new TreeMap<>(counts);
        kept.keySet().removeIf(entry -> !entry.input().equals(Input.STANDARD_INPUT) && !exists.test(entry.input()));
        return new Baseline(kept);
    }

    SortedMap<Fingerprint, Integer> counts() {
        return counts;
    }

    /** The known findings of one file. */
    SortedMap<Fingerprint, Integer> of(String input) {
        return counts.subMap(new Fingerprint(input, "", "", ""), new Fingerprint(input + '\0', "", "", ""));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Baseline baseline && counts.equals(baseline.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }
}
