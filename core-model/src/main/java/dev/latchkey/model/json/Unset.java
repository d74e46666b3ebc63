package dev.latchkey.model.json;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Equal to every value that means "not set" and is therefore left out of JSON: null, an empty list, an empty map. */
public final class Unset {
    /** For Jackson. */
    public Unset() {}

    @Override
    @SuppressWarnings("EqualsDoesntCheckParameterClass") // Jackson asks this question of any value
    public boolean equals(@Nullable Object value) {
        return value == null
                || (value instanceof Collection<?> collection && collection.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
