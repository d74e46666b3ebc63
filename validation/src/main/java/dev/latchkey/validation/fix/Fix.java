package dev.latchkey.validation.fix;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.json.Wire;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A correction of one finding. A fix is safe if the request asks for the same access afterwards; any other fix may
 * change the requested access and needs a person's decision. Immutable.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableFix.class)
@JsonPropertyOrder({"safe", "description", "operations"})
public interface Fix {

    /**
     * Creates a fix.
     *
     * @param safe whether the request asks for the same access afterwards
     * @param description its effect, in one sentence
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

    /** {@return whether the request asks for the same access afterwards} */
    boolean isSafe();

    /** {@return its effect, in one sentence} */
    String getDescription();

    /**
     * {@return the RFC 6902 patch, to be applied as a whole or not at all; empty if the JSON value stays as it is and
     * only a byte order mark before it in the text is dropped}
     */
    List<PatchOperation> getOperations();
}
