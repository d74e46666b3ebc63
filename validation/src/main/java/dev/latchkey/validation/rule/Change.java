package dev.latchkey.validation.rule;

import dev.latchkey.validation.fix.PatchOperation;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A change of a document so that a place satisfies a rule. A change is pure. */
@FunctionalInterface
public interface Change {

    /**
     * Computes the change.
     *
     * @param place the place of the violation
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
     * @param other computes the new value from the present one; null or the same value if this change does not help
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
