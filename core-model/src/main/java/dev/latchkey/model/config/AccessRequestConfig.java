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
 * The configuration of access requests, first generation: body and answer of {@code PUT /access-request-config} and
 * answer of {@code GET /access-request-config} in beta, v3, v2024 and v2025, and at {@code /access-request-config/v1}.
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

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return whether another system decides; then only administrators may ask for access} */
    @Nullable
    Boolean getApprovalsMustBeExternal();

    /** {@return whether a request is approved at once where its requester is its reviewer} */
    @Nullable
    Boolean getAutoApprovalEnabled();

    /** {@return whether items that are set up so demand to authenticate again} */
    @Nullable
    Boolean getReauthorizationEnabled();

    /** {@return who may ask for whom} */
    @Nullable
    RequestOnBehalfOfConfig getRequestOnBehalfOfConfig();

    /** {@return when reviewers are reminded and what happens if they stay silent} */
    @Nullable
    ApprovalReminderAndEscalationConfig getApprovalReminderAndEscalationConfig();

    /** {@return how entitlements are asked for} */
    @Nullable
    EntitlementRequestConfig getEntitlementRequestConfig();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link AccessRequestConfig}. */
    class Builder extends ImmutableAccessRequestConfig.Builder {
        Builder() {}
    }
}
