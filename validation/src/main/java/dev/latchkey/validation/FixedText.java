package dev.latchkey.validation;

import java.util.List;
import org.immutables.value.Value;

/** A document after its fixes. Immutable. */
@Value.Immutable
public interface FixedText {

    /** {@return the text of the document; the very same text if nothing was applied} */
    @Value.Parameter
    String getText();

    /** {@return the findings that are put right} */
    @Value.Parameter
    List<Finding> getApplied();

    /** {@return the findings that are not; what a new check says may differ, because fixes can depend on each other} */
    @Value.Parameter
    List<Finding> getRemaining();

    /** {@return whether the text differs from the one before} */
    default boolean isChanged() {
        return !getApplied().isEmpty();
    }
}
