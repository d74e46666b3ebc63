package dev.latchkey.validation.rule.documented;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds texts of a list that repeat an earlier one. Lists of up to {@value #SHORT} elements without repeats, the usual
 * case, cost no memory and little time: a Bloom filter of 256 bits shows which elements have to be compared at all.
 */
final class Repeats {
    private static final int SHORT = 64;

    /**
     * The number of characters that the filter looks at. Ids differ at the end, and few characters are read faster than
     * a whole hash.
     */
    private static final int TAIL = 4;

    /** Spreads a number over its upper bits, as the golden ratio does. */
    private static final int SPREAD = 0x9E3779B9;

    private Repeats() {}

    /** Checks whether any two elements have the same text. */
    private static <T> boolean any(List<T> list, Function<? super T, String> text) {
        int size = list.size();
        if (size > SHORT) {
            Set<String> seen = new HashSet<>(size * 2);
            for (T element : list) {
                if (!seen.add(text.apply(element))) {
                    return true;
                }
            }
            return false;
        }
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        for (int i = 0; i < size; i++) {
            String current = text.apply(list.get(i));
            int bits = bits(current);
            boolean maybe = (a >>> bits & b >>> (bits >> 6) & c >>> (bits >> 12) & d >>> (bits >> 18) & 1) != 0;
            if (maybe && isAmong(list, i, current, text)) {
                return true;
            }
            a |= 1L << bits;
            b |= 1L << (bits >> 6);
            c |= 1L << (bits >> 12);
            d |= 1L << (bits >> 18);
        }
        return false;
    }

    /** Four numbers of six bits that are the same for the same text. */
    private static int bits(String text) {
        int end = text.length();
        int tail = end < TAIL
                ? text.hashCode()
                : text.charAt(end - 1)
                        + (text.charAt(end - 2) << 7)
                        + (text.charAt(end - 3) << 14)
                        + (text.charAt(end - 4) << 21);
        return (tail * SPREAD) >>> 8;
    }

    private static <T> boolean isAmong(List<T> list, int end, String current, Function<? super T, String> text) {
        for (int i = 0; i < end; i++) {
            if (text.apply(list.get(i)).equals(current)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Visits every element that has the same key as an earlier one.
     *
     * @param text an existing part of the key, looked at first: where no two are the same, no key is made
     * @param key a text, and nothing else: texts are found fast even if their hash codes are the same
     * @param told passed to the visitor, so that it needs no state of its own
     */
    static <T, C> void forEach(
            List<T> list,
            Function<? super T, String> text,
            Function<? super T, String> key,
            C told,
            Visitor<T, C> visitor) {
        if (!any(list, text)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(key.apply(list.get(i)))) {
                visitor.visit(i, list.get(i), told);
            }
        }
    }

    /** Looks at an element that repeats an earlier one. */
    @FunctionalInterface
    interface Visitor<T, C> {
        void visit(int index, T element, C told);
    }
}
