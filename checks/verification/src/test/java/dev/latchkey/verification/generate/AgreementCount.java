package dev.latchkey.verification.generate;

import dev.latchkey.testkit.generate.GeneratedCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many cases were compared, and how each comparison ended. Thread-safe. */
final class AgreementCount {
    private static final int KEPT = 20;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Integer> operations = new TreeMap<>();
    private final List<GeneratedCase> disagreed = new ArrayList<>();
    private int compared;

    synchronized void add(GeneratedCase drawn, Agreement agreement) {
        compared++;
        counts.merge(agreement.label(), 1, Integer::sum);
        operations.merge(drawn.getOperation().toString(), 1, Integer::sum);
        if (agreement.kind() == Agreement.Kind.DISAGREED && disagreed.size() < KEPT) {
            disagreed.add(drawn);
        }
    }

    /** The first cases on which the encodings disagreed. */
    synchronized List<GeneratedCase> disagreed() {
        return List.copyOf(disagreed);
    }

    @Override
    public synchronized String toString() {
        return compared + " cases: " + counts + ", of " + operations;
    }
}
