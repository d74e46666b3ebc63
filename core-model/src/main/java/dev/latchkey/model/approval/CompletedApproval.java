package dev.latchkey.model.approval;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.latchkey.model.Comment;
import dev.latchkey.model.Reference;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A completed approval: a row of {@code GET /access-request-approvals/completed}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableCompletedApproval.class)
public interface CompletedApproval extends Approval {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the decision} */
    @Nullable
    Open<ApprovalDecision> getState();

    /** {@return the reviewer who decided} */
    @Nullable
    Reference getReviewedBy();

    /** {@return the reviewer's comment} */
    @Nullable
    Comment getReviewerComment();

    /** {@return the decision of the pre-approval trigger, if there was one} */
    @Nullable
    PreApproval getPreApprovalTriggerResult();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link CompletedApproval}. */
    class Builder extends ImmutableCompletedApproval.Builder {
        Builder() {}
    }
}
