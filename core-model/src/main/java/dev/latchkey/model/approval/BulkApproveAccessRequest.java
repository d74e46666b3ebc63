package dev.latchkey.model.approval;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.json.WithoutNulls;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The body of {@code POST /access-request-approvals/bulk-approve}. It contains ids of approvals; the vendor's example,
 * with ids of access requests, does not match the schema.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableBulkApproveAccessRequest.class)
@JsonPropertyOrder({"approvalIds", "comment"})
public interface BulkApproveAccessRequest {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the approvals to approve, 50 at most} */
    @JsonProperty("approvalIds")
    @WithoutNulls
    List<ApprovalId> getApprovalIds();

    /** {@return the reason} */
    @Nullable
    String getComment();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link BulkApproveAccessRequest}. */
    class Builder extends ImmutableBulkApproveAccessRequest.Builder {
        Builder() {}
    }
}
