package dev.latchkey.validation.fix;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.json.Wire;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A correction of one finding. A fix is safe if the request asks for the same afterwards; any other may change what is
 * asked for, and is for a person to decide. Immutable.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableFix.class)
@JsonPropertyOrder({"safe", "description", "operations"})
public interface Fix {

    /**
     * A fix.
     *
     * @param safe whether the request asks for the same afterwards
     * @param description what it does, in one sentence
     * @param operations the patch
     * @return the fix
     */
    static Fix of(boolean safe, String description, List<PatchOperation> operations) {
        return ImmutableFix.builder()
                .safe(safe)
                .description(description)
                .operations(operations)
                .build();
    }

    /** {@return whether the request asks for the same afterwards} */
    boolean isSafe();

    /** {@return what it does, in one sentence} */
    String getDescription();

    /**
     * {@return the RFC 6902 patch, to be applied as a whole or not at all; empty if the JSON value stays as it is and
     * only what stands around it in the text, a byte order mark, is dropped}
     */
    List<PatchOperation> getOperations();
}
