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

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what went wrong, where the check could not be done} */
    @Nullable
    ErrorMessage getMessage();

    /** {@return pairs of the client that asked for the check, returned as they came} */
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

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link SodCheckResult}. */
    class Builder extends ImmutableSodCheckResult.Builder {
        Builder() {}
    }
}
