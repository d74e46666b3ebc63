package dev.latchkey.validation.fact;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts in their order, and a bit for each to find it by. Immutable. */
final class FactSet extends AbstractSet<Fact<?>> {
    private final List<Fact<?>> facts;
    private final int bits;

    FactSet(Fact<?>... facts) {
        int all = 0;
        for (Fact<?> fact : facts) {
            all |= bit(fact);
        }
        bits = all;
        List<Fact<?>> inOrder = new ArrayList<>(Integer.bitCount(bits));
        for (Fact<?> fact : Fact.all()) {
            if (contains(fact)) {
                inOrder.add(fact);
            }
        }
        this.facts = Collections.unmodifiableList(inOrder);
    }

    private static int bit(Fact<?> fact) {
        return 1 << fact.getIndex();
    }

    @Override
    public boolean contains(@Nullable Object other) {
        return other instanceof Fact<?> fact && (bits & bit(fact)) != 0;
    }

    @Override
    public Iterator<Fact<?>> iterator() {
        return facts.iterator();
    }

    @Override
    public int size() {
        return facts.size();
    }
}
