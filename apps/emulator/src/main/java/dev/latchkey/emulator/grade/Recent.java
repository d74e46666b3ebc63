package dev.latchkey.emulator.grade;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The thousand entries that were put last: however much clients do, what is remembered of it is bounded.
 *
 * @param <K> by what
 * @param <V> what is remembered
 */
final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private static final int KEPT = 1000;

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > KEPT;
    }
}
