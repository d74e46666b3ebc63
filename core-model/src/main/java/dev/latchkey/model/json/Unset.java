package dev.latchkey.model.json;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Equal to every value that means "not set" and is therefore left out of JSON: null, an empty list, an empty map. */
public final class Unset {
    private static final String JACKSON_2 = "com.fasterxml.jackson.databind.";
    private static final String JACKSON_3 = "tools.jackson.databind.";

    /**
     * Called by Jackson 3 when a mapper first uses a type of the model. Jackson 2 knows the annotation that names this
     * class, but not those for date-times and unknown fields. It is rejected here, before it writes wrong JSON.
     *
     * @throws IllegalArgumentException if Jackson 2 calls this
     */
    public Unset() {
        if (StackWalker.getInstance().walk(Unset::areFromJackson2)) {
            throw new IllegalArgumentException(
                    "Jackson 2 cannot write Latchkey's model on its own: add latchkey-jackson2"
                            + " to the class path and register its LatchkeyModule, as findAndRegisterModules() does");
        }
    }

    private static boolean areFromJackson2(Stream<StackWalker.StackFrame> frames) {
        return frames.map(StackWalker.StackFrame::getClassName)
                .filter(name -> name.startsWith(JACKSON_2) || name.startsWith(JACKSON_3))
                .findFirst()
                .filter(name -> name.startsWith(JACKSON_2))
                .isPresent();
    }

    @Override
    @SuppressWarnings("EqualsDoesntCheckParameterClass") // Jackson compares any value with this one
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
