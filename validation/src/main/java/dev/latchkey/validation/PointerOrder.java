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

    private static final Map<String, Integer> RANKS = ranks(BodyType.keys());

    private PointerOrder() {}

    @Override
    public int compare(String one, String other) {
        String[] a = one.split("/", -1);
        String[] b = other.split("/", -1);
        for (int i = 0; i < a.length && i < b.length; i++) {
            int order = compareSteps(a[i], b[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length, b.length);
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
        return RANKS.getOrDefault(key, RANKS.size());
    }

    private static Map<String, Integer> ranks(List<String> keys) {
        return IntStream.range(0, keys.size()).boxed().collect(Collectors.toUnmodifiableMap(keys::get, i -> i));
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.length() < 10 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
