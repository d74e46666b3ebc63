package dev.latchkey.model.sod;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The two sides of a violated policy: {@code conflictingAccessCriteria} of a {@link SodViolation}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableConflictingAccess.class)
public interface ConflictingAccess {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return one side} */
    @Nullable
    SodCriteria getLeftCriteria();

    /** {@return the other side} */
    @Nullable
    SodCriteria getRightCriteria();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link ConflictingAccess}. */
    class Builder extends ImmutableConflictingAccess.Builder {
        Builder() {}
    }
}
