package dev.latchkey.validation.rule;

import dev.latchkey.validation.fix.PatchOperation;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A change of a document so that a rule is kept at a place. A change is pure. */
@FunctionalInterface
public interface Change {

    /**
     * Computes the change.
     *
     * @param place where the rule is violated
     * @return an RFC 6902 patch, to be applied as a whole; null if this change does not help there
     */
    @Nullable
    List<PatchOperation> at(Place place);

    /** {@return a change that removes the value at the place} */
    static Change remove() {
        return place -> removal(place.pointer(), place.value());
    }

    /**
     * Writes another value at the place.
     *
     * @param other from the value that is there; null or the same value if this change does not help
     * @return the change
     */
    static Change replace(Function<JsonNode, @Nullable JsonNode> other) {
        return place -> {
            JsonNode value = place.value();
            JsonNode replacement = value.isMissingNode() ? null : other.apply(value);
            return replacement == null || replacement.equals(value)
                    ? null
                    : List.of(
                            PatchOperation.test(place.pointer(), value),
                            PatchOperation.replace(place.pointer(), replacement));
        };
    }

    private static @Nullable List<PatchOperation> removal(String pointer, JsonNode value) {
        return pointer.isEmpty() || value.isMissingNode()
                ? null
                : List.of(PatchOperation.test(pointer, value), PatchOperation.remove(pointer));
    }
}
