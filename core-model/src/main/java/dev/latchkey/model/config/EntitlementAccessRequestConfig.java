package dev.latchkey.model.config;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.json.WithoutNulls;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The request configuration of entitlements, from v2024 on. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableEntitlementAccessRequestConfig.class)
@JsonPropertyOrder({
    "approvalSchemes",
    "requestCommentRequired",
    "denialCommentRequired",
    "reauthorizationRequired",
    "requireEndDate",
    "maxPermittedAccessDuration",
    "formDefinitionId"
})
public interface EntitlementAccessRequestConfig {

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

    /** {@return whether requesters have to give a reason} */
    @Nullable
    Boolean getRequestCommentRequired();

    /** {@return whether reviewers have to give a reason for a rejection} */
    @Nullable
    Boolean getDenialCommentRequired();

    /** {@return whether requesters have to authenticate again} */
    @Nullable
    Boolean getReauthorizationRequired();

    /** {@return whether a request needs a remove date} */
    @Nullable
    Boolean getRequireEndDate();

    /** {@return the longest permitted duration of the access} */
    @Nullable
    AccessDuration getMaxPermittedAccessDuration();

    /** {@return the id of the form that requesters complete; documented by v1 only} */
    @Nullable
    String getFormDefinitionId();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link EntitlementAccessRequestConfig}. */
    class Builder extends ImmutableEntitlementAccessRequestConfig.Builder {
        Builder() {}
    }
}
