package dev.latchkey.validation;

import java.util.List;
import org.immutables.value.Value;

/** A document after its fixes. Immutable. */
@Value.Immutable
public interface FixedText {

    /** {@return the text of the document; the same string if nothing was applied} */
    @Value.Parameter
    String getText();

    /** {@return the corrected findings} */
    @Value.Parameter
    List<Finding> getApplied();

    /**
     * {@return the findings that are not corrected; a new check may report others, because fixes can depend on each
     * other}
     */
    @Value.Parameter
    List<Finding> getRemaining();

    /** {@return whether the text differs from the one before} */
    default boolean isChanged() {
        return !getApplied().isEmpty();
    }
}
