package dev.latchkey.validation;

import dev.latchkey.validation.document.BodyType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The order in which the places of a body stand in its JSON, when the model writes it: a value before its parts, keys
 * as the documents list them, list elements by index. Other keys come last, those that look like an index first.
 */
final class PointerOrder implements Comparator<String> {
    static final PointerOrder DOCUMENTED = new PointerOrder();

    private PointerOrder() {}

    /** Goes through equal steps without a copy of them; pointers into one body mostly begin alike. */
    @Override
    public int compare(String one, String other) {
        int start = 0;
        while (true) {
            int end = endOfStep(one, start);
            int otherEnd = endOfStep(other, start);
            if (end != otherEnd || !one.regionMatches(start, other, start, end - start)) {
                return compareSteps(one.substring(start, end), other.substring(start, otherEnd));
            }
            if (end == one.length() || end == other.length()) {
                return Integer.compare(one.length(), other.length());
            }
            start = end + 1;
        }
    }

    private static int endOfStep(String pointer, int start) {
        int end = pointer.indexOf('/', start);
        return end < 0 ? pointer.length() : end;
    }

    private static int compareSteps(String a, String b) {
        boolean index = isIndex(a);
        if (index != isIndex(b)) {
            return index ? -1 : 1;
        }
        int order =
                index ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : Integer.compare(rank(a), rank(b));
        return order != 0 ? order : a.compareTo(b);
    }

    private static int rank(String key) {
        return Ranks.BY_KEY.getOrDefault(key, Ranks.BY_KEY.size());
    }

    private static boolean isIndex(String step) {
        for (int i = 0; i < step.length(); i++) {
            if (step.charAt(i) < '0' || step.charAt(i) > '9') {
                return false;
            }
        }
        return !step.isEmpty() && step.length() < 10;
    }

    /** The places of the keys among all. Findings of a document are ordered by position and do not ask for them. */
    private static final class Ranks {
        static final Map<String, Integer> BY_KEY = ranks(BodyType.keys());

        private static Map<String, Integer> ranks(List<String> keys) {
            return IntStream.range(0, keys.size()).boxed().collect(Collectors.toUnmodifiableMap(keys::get, i -> i));
        }
    }
}
