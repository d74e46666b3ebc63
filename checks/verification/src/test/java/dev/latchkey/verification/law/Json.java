package dev.latchkey.verification.law;

import dev.latchkey.model.json.LatchkeyJson;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON made of maps and lists. */
final class Json {
    private Json() {}

    /** An object of keys and values by turns; keys whose value is null are left out. */
    static Map<String, Object> object(@Nullable Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object value = keysAndValues[i + 1];
            if (value != null) {
                object.put(String.valueOf(keysAndValues[i]), value);
            }
        }
        return object;
    }

    static String text(Object value) {
        return LatchkeyJson.mapper().writeValueAsString(value);
    }
}
