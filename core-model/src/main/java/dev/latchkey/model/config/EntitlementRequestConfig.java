package dev.latchkey.model.config;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The request configuration of entitlements, in either of two shapes. Beta and v3 have four fields, {@code
 * allowEntitlementRequest} to {@code grantRequestApprovalSchemes}; later API versions have {@code accessRequestConfig}
 * and {@code revocationRequestConfig}.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableEntitlementRequestConfig.class)
@JsonPropertyOrder({
    "allowEntitlementRequest",
    "requestCommentsRequired",
    "deniedCommentsRequired",
    "grantRequestApprovalSchemes",
    "accessRequestConfig",
    "revocationRequestConfig"
})
public interface EntitlementRequestConfig {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return whether entitlements can be requested; beta and v3} */
    @Nullable
    Boolean getAllowEntitlementRequest();

    /** {@return whether requesters have to give a reason; beta and v3} */
    @Nullable
    Boolean getRequestCommentsRequired();

    /** {@return whether reviewers have to give a reason for a rejection; beta and v3} */
    @Nullable
    Boolean getDeniedCommentsRequired();

    /**
     * {@return the approvers in order, separated by commas: {@code sourceOwner}, {@code manager}, {@code workgroup:}
     * with an id; empty if no approval is needed; beta and v3}
     */
    @Nullable
    String getGrantRequestApprovalSchemes();

    /** {@return the configuration of requests for entitlements; from v2024 on} */
    @Nullable
    EntitlementAccessRequestConfig getAccessRequestConfig();

    /** {@return the configuration of requests to remove entitlements; from v2024 on} */
    @Nullable
    EntitlementRevocationRequestConfig getRevocationRequestConfig();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link EntitlementRequestConfig}. */
    class Builder extends ImmutableEntitlementRequestConfig.Builder {
        Builder() {}
    }
}
