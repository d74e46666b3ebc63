package dev.latchkey.model.sod;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.latchkey.model.Reference;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One policy with the access that violates it; schema {@code SodViolationContext}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableSodViolation.class)
public interface SodViolation {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the violated policy} */
    @Nullable
    Reference getPolicy();

    /** {@return the two sides that one identity must not have together} */
    @Nullable
    ConflictingAccess getConflictingAccessCriteria();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link SodViolation}. */
    class Builder extends ImmutableSodViolation.Builder {
        Builder() {}
    }
}
