package dev.latchkey.model.approval;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A pending approval: a row of {@code GET /access-request-approvals/pending}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutablePendingApproval.class)
public interface PendingApproval extends Approval {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the id of the access request; not documented by beta} */
    @Nullable
    AccessRequestId getAccessRequestId();

    /** {@return the decision that is still being processed} */
    @Nullable
    Open<PendingApprovalAction> getActionInProcess();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link PendingApproval}. */
    class Builder extends ImmutablePendingApproval.Builder {
        Builder() {}
    }
}
