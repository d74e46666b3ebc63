package dev.latchkey.model.law;

import dev.latchkey.model.json.Open;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a value holds what its type does not know: unknown fields and unknown texts. */
public final class Leftovers {
    private final List<String> found = new ArrayList<>();

    private Leftovers() {}

    /** The places of everything unknown inside a value, such as {@code /requester/badge}. */
    public static List<String> in(Object value) {
        Leftovers leftovers = new Leftovers();
        leftovers.visit("", value);
        return leftovers.found;
    }

    private void visit(String place, @Nullable Object value) {
        if (value instanceof Collection<?> elements) {
            int index = 0;
            for (Object element : elements) {
                visit(place + "/" + index++, element);
            }
        } else if (value instanceof Open.Unknown<?> unknown) {
            found.add(place + " = " + unknown.getText());
        } else if (value != null) {
            Class<?> type = WireTypes.wireTypeOf(value);
            if (type != null) {
                WireTypes.properties(type).forEach(property -> visit(place + "/" + property.key(), property.of(value)));
                WireTypes.unknownFields(value, type).keySet().forEach(key -> found.add(place + "/" + key));
            }
        }
    }
}
