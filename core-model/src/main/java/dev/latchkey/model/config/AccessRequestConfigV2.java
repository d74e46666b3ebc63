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
 * The configuration of access requests, second generation: body and answer of {@code PUT /access-request-config} and
 * answer of {@code GET /access-request-config} in v2026, and at {@code /access-request-config/v2}. Reminders and
 * automatic approval are configured elsewhere.
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

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return whether another system decides; then only administrators may ask for access} */
    @Nullable
    Boolean getApprovalsMustBeExternal();

    /** {@return whether items that are set up so demand to authenticate again} */
    @Nullable
    Boolean getReauthorizationEnabled();

    /** {@return who may ask for whom} */
    @Nullable
    RequestOnBehalfOfConfig getRequestOnBehalfOfConfig();

    /** {@return how entitlements are asked for} */
    @Nullable
    EntitlementRequestConfig getEntitlementRequestConfig();

    /** {@return whether requesters see the names of up to ten members of a governance group that has to decide} */
    @Nullable
    Boolean getGovGroupVisibilityEnabled();

    /** {@return whether access may be requested for machine identities; unset means true, and only v1 documents it} */
    @Nullable
    Boolean getMachineIdentityAccessRequestEnabled();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link AccessRequestConfigV2}. */
    class Builder extends ImmutableAccessRequestConfigV2.Builder {
        Builder() {}
    }
}
