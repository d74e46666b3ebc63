package dev.latchkey.model.sod;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.ErrorMessage;
import dev.latchkey.model.Reference;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.json.WithoutNulls;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The result of a {@link SodCheck}; schema {@code SodViolationCheckResult}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableSodCheckResult.class)
public interface SodCheckResult {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the error, if the check could not be done} */
    @Nullable
    ErrorMessage getMessage();

    /** {@return the client's own key-value pairs, returned unchanged} */
    @JsonProperty("clientMetadata")
    @WithoutNulls
    Map<String, String> getClientMetadata();

    /** {@return every violation with the access that causes it} */
    @JsonProperty("violationContexts")
    @WithoutNulls
    List<SodViolation> getViolationContexts();

    /** {@return the policies that are violated} */
    @JsonProperty("violatedPolicies")
    @WithoutNulls
    List<Reference> getViolatedPolicies();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link SodCheckResult}. */
    class Builder extends ImmutableSodCheckResult.Builder {
        Builder() {}
    }
}
