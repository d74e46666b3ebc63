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
 * The configuration of access requests, first generation: request and response body of {@code PUT
 * /access-request-config} and response body of {@code GET /access-request-config} in beta, v3, v2024 and v2025, and at
 * {@code /access-request-config/v1}.
 *
 * <p>A put replaces the whole configuration: read it, change it with {@link #toBuilder()} and send it back.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableAccessRequestConfig.class)
@JsonPropertyOrder({
    "approvalsMustBeExternal",
    "autoApprovalEnabled",
    "reauthorizationEnabled",
    "requestOnBehalfOfConfig",
    "approvalReminderAndEscalationConfig",
    "entitlementRequestConfig"
})
public interface AccessRequestConfig {

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

    /** {@return whether a request is approved at once if its requester is its reviewer} */
    @Nullable
    Boolean getAutoApprovalEnabled();

    /** {@return whether items that are configured so require the requester to authenticate again} */
    @Nullable
    Boolean getReauthorizationEnabled();

    /** {@return the permission to request access for others} */
    @Nullable
    RequestOnBehalfOfConfig getRequestOnBehalfOfConfig();

    /** {@return the reminders to reviewers, and the escalation if they do not decide} */
    @Nullable
    ApprovalReminderAndEscalationConfig getApprovalReminderAndEscalationConfig();

    /** {@return the request configuration of entitlements} */
    @Nullable
    EntitlementRequestConfig getEntitlementRequestConfig();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link AccessRequestConfig}. */
    class Builder extends ImmutableAccessRequestConfig.Builder {
        Builder() {}
    }
}
