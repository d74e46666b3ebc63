package dev.latchkey.emulator.grade;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map of the latest thousand entries, which limits the memory regardless of the number of calls.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the values
 */
final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private static final int KEPT = 1000;

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > KEPT;
    }
}
