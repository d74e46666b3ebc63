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

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * {@return the approval steps in order; empty means that no approval is needed, null that it is not set. Both are
     * preserved}
     */
    @JsonProperty("approvalSchemes")
    @WithoutNulls
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    List<EntitlementApprovalScheme> getApprovalSchemes();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link EntitlementRevocationRequestConfig}. */
    class Builder extends ImmutableEntitlementRevocationRequestConfig.Builder {
        Builder() {}
    }
}
