package dev.latchkey.model.sod;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.json.WithoutNulls;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One side of a violated policy: those of its entitlements that the identity has or requests. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableSodCriteria.class)
public interface SodCriteria {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the entitlements of this side} */
    @JsonProperty("criteriaList")
    @WithoutNulls
    List<SodEntitlement> getCriteriaList();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link SodCriteria}. */
    class Builder extends ImmutableSodCriteria.Builder {
        Builder() {}
    }
}
