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

/** An approval that was decided: a row of {@code GET /access-request-approvals/completed}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableCompletedApproval.class)
public interface CompletedApproval extends Approval {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what was decided} */
    @Nullable
    Open<ApprovalDecision> getState();

    /** {@return who decided} */
    @Nullable
    Reference getReviewedBy();

    /** {@return what the reviewer said} */
    @Nullable
    Comment getReviewerComment();

    /** {@return what the pre-approval trigger decided, where one took the request} */
    @Nullable
    PreApproval getPreApprovalTriggerResult();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link CompletedApproval}. */
    class Builder extends ImmutableCompletedApproval.Builder {
        Builder() {}
    }
}
