package dev.latchkey.validation.rule.documented;

import dev.latchkey.validation.rule.Answer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds elements of a list that repeat an earlier one. Lists of up to {@value #SHORT} elements without repeats, the usual
 * case, cost no memory: a filter of 256 bits tells which elements have to be compared at all.
 */
final class Repeats {
    private static final int SHORT = 64;

    /** Spreads a hash over its upper bits, as the golden ratio does. */
    private static final int SPREAD = 0x9E3779B9;

    private Repeats() {}

    /** Whether any two elements have the same key. */
    private static <T> boolean any(List<T> list, Function<? super T, ?> key) {
        if (list.size() > SHORT) {
            Set<Object> seen = new HashSet<>(list.size() * 2);
            for (T element : list) {
                if (!seen.add(key.apply(element))) {
                    return true;
                }
            }
            return false;
        }
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        for (int i = 0; i < list.size(); i++) {
            Object current = key.apply(list.get(i));
            int hash = current.hashCode() * SPREAD;
            long bit = 1L << (hash >>> 26);
            long seen;
            switch ((hash >>> 24) & 3) {
                case 0 -> {
                    seen = a & bit;
                    a |= bit;
                }
                case 1 -> {
                    seen = b & bit;
                    b |= bit;
                }
                case 2 -> {
                    seen = c & bit;
                    c |= bit;
                }
                default -> {
                    seen = d & bit;
                    d |= bit;
                }
            }
            if (seen != 0 && isAmong(list, i, current, key)) {
                return true;
            }
        }
        return false;
    }

    private static <T> boolean isAmong(List<T> list, int end, Object current, Function<? super T, ?> key) {
        for (int i = 0; i < end; i++) {
            if (key.apply(list.get(i)).equals(current)) {
                return true;
            }
        }
        return false;
    }

    /**
     * An answer for every element that has the same key as an earlier one.
     *
     * @param part an existing part of the key, looked at first: where no two are the same, no key is made
     */
    static <T> Answer answer(List<T> list, Function<? super T, ?> part, Function<? super T, ?> key, Report<T> report) {
        if (!any(list, part)) {
            return Answer.satisfied();
        }
        Answer answer = Answer.satisfied();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(key.apply(list.get(i)))) {
                answer = answer.and(report.of(i, list.get(i)));
            }
        }
        return answer;
    }

    /** Says what is wrong with an element that repeats an earlier one. */
    @FunctionalInterface
    interface Report<T> {
        Answer of(int index, T element);
    }
}
