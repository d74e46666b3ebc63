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

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return whether entitlements can be asked for; beta and v3} */
    @Nullable
    Boolean getAllowEntitlementRequest();

    /** {@return whether a requester has to say why; beta and v3} */
    @Nullable
    Boolean getRequestCommentsRequired();

    /** {@return whether a reviewer has to say why when refusing; beta and v3} */
    @Nullable
    Boolean getDeniedCommentsRequired();

    /**
     * {@return who decides, in order and separated by commas: {@code sourceOwner}, {@code manager}, {@code workgroup:}
     * with an id; empty for nobody; beta and v3}
     */
    @Nullable
    String getGrantRequestApprovalSchemes();

    /** {@return how entitlements are asked for; from v2024 on} */
    @Nullable
    EntitlementAccessRequestConfig getAccessRequestConfig();

    /** {@return how the removal of entitlements is asked for; from v2024 on} */
    @Nullable
    EntitlementRevocationRequestConfig getRevocationRequestConfig();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link EntitlementRequestConfig}. */
    class Builder extends ImmutableEntitlementRequestConfig.Builder {
        Builder() {}
    }
}
