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

/** An approval that waits for its reviewer: a row of {@code GET /access-request-approvals/pending}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutablePendingApproval.class)
public interface PendingApproval extends Approval {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the access request; not documented by beta} */
    @Nullable
    AccessRequestId getAccessRequestId();

    /** {@return what was decided but is not worked in yet} */
    @Nullable
    Open<PendingApprovalAction> getActionInProcess();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link PendingApproval}. */
    class Builder extends ImmutablePendingApproval.Builder {
        Builder() {}
    }
}
