package dev.latchkey.model.config;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.json.WithoutNulls;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The revocation configuration of entitlements, from v2024 on. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableEntitlementRevocationRequestConfig.class)
@JsonPropertyOrder({"approvalSchemes"})
public interface EntitlementRevocationRequestConfig {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * {@return who decides, step by step; empty means that nobody has to, null that it is not said, and the two are
     * kept apart}
     */
    @JsonProperty("approvalSchemes")
    @WithoutNulls
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    List<EntitlementApprovalScheme> getApprovalSchemes();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link EntitlementRevocationRequestConfig}. */
    class Builder extends ImmutableEntitlementRevocationRequestConfig.Builder {
        Builder() {}
    }
}
