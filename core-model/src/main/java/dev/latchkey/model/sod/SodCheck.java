package dev.latchkey.model.sod;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A completed separation-of-duties check: {@code sodViolationContext} of status rows and approvals, schema {@code
 * SodViolationContextCheckCompleted}.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableSodCheck.class)
public interface SodCheck {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the final state of the check} */
    @Nullable
    Open<SodCheckState> getState();

    /** {@return the id of the check} */
    @Nullable
    String getUuid();

    /** {@return the result of the check} */
    @Nullable
    SodCheckResult getViolationCheckResult();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link SodCheck}. */
    class Builder extends ImmutableSodCheck.Builder {
        Builder() {}
    }
}
