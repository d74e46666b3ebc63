package dev.latchkey.validation.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the problems of a document. Of each kind, the first problems are kept and the rest is counted. */
final class Problems {
    private final List<Problem> kept = new ArrayList<>();
    private final Map<Problem.Kind, Integer> counts = new EnumMap<>(Problem.Kind.class);
    private final Set<String> unreadable = new HashSet<>();

    /** Adds a problem that comes before all others at its place. */
    void addFirst(Problem problem) {
        kept.add(0, problem);
    }

    void add(Problem problem) {
        if (problem.unreadable()) {
            unreadable.add(problem.pointer());
        }
        if (counts.merge(problem.kind(), 1, Integer::sum) <= ReadLimits.MAX_PROBLEMS) {
            kept.add(problem);
        }
    }

    /** The kept ones, in document order. */
    List<Problem> toList() {
        return kept.stream().sorted(Comparator.comparing(Problem::position)).toList();
    }

    /** The number of problems beyond those that are kept. */
    Map<Problem.Kind, Integer> omitted() {
        Map<Problem.Kind, Integer> omitted = new EnumMap<>(Problem.Kind.class);
        counts.forEach((kind, count) -> {
            if (count > ReadLimits.MAX_PROBLEMS) {
                omitted.put(kind, count - ReadLimits.MAX_PROBLEMS);
            }
        });
        return Collections.unmodifiableMap(omitted);
    }

    /** The pointers of all values that could not be read into the model. */
    Set<String> unreadable() {
        return unreadable;
    }
}
