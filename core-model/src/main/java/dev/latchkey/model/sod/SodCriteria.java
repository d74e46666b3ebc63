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

/** One side of a violated policy: the entitlements on it that the identity has or asks for. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableSodCriteria.class)
public interface SodCriteria {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the entitlements of this side} */
    @JsonProperty("criteriaList")
    @WithoutNulls
    List<SodEntitlement> getCriteriaList();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link SodCriteria}. */
    class Builder extends ImmutableSodCriteria.Builder {
        Builder() {}
    }
}
