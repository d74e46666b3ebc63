package dev.latchkey.model.config;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One approval step: its approver. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableEntitlementApprovalScheme.class)
@JsonPropertyOrder({"approverType", "approverId"})
public interface EntitlementApprovalScheme {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the type of the approver} */
    @Nullable
    Open<ApproverType> getApproverType();

    /** {@return the id of the governance group or the workflow; for those two types only} */
    @Nullable
    String getApproverId();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link EntitlementApprovalScheme}. */
    class Builder extends ImmutableEntitlementApprovalScheme.Builder {
        Builder() {}
    }
}
