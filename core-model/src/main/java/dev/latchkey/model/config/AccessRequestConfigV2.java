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
 * The configuration of access requests, second generation: request and response body of {@code PUT
 * /access-request-config} and response body of {@code GET /access-request-config} in v2026, and at {@code
 * /access-request-config/v2}. Reminders and automatic approval are configured elsewhere.
 *
 * <p>A put replaces the whole configuration: read it, change it with {@link #toBuilder()} and send it back.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableAccessRequestConfigV2.class)
@JsonPropertyOrder({
    "approvalsMustBeExternal",
    "reauthorizationEnabled",
    "requestOnBehalfOfConfig",
    "entitlementRequestConfig",
    "govGroupVisibilityEnabled",
    "machineIdentityAccessRequestEnabled"
})
public interface AccessRequestConfigV2 {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return whether an external system decides; then only administrators are allowed to request access} */
    @Nullable
    Boolean getApprovalsMustBeExternal();

    /** {@return whether items that are configured so require the requester to authenticate again} */
    @Nullable
    Boolean getReauthorizationEnabled();

    /** {@return the permission to request access for others} */
    @Nullable
    RequestOnBehalfOfConfig getRequestOnBehalfOfConfig();

    /** {@return the request configuration of entitlements} */
    @Nullable
    EntitlementRequestConfig getEntitlementRequestConfig();

    /**
     * {@return whether requesters see the names of up to ten members of a governance group that reviews the request}
     */
    @Nullable
    Boolean getGovGroupVisibilityEnabled();

    /** {@return whether access can be requested for machine identities; unset means true; documented by v1 only} */
    @Nullable
    Boolean getMachineIdentityAccessRequestEnabled();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link AccessRequestConfigV2}. */
    class Builder extends ImmutableAccessRequestConfigV2.Builder {
        Builder() {}
    }
}
