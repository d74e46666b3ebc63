package dev.latchkey.model.approval;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The numbers of approvals: the answer to {@code GET /access-request-approvals/approval-summary}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableApprovalSummary.class)
public interface ApprovalSummary {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how many wait} */
    @Nullable
    Integer getPending();

    /** {@return how many were approved} */
    @Nullable
    Integer getApproved();

    /** {@return how many were rejected} */
    @Nullable
    Integer getRejected();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link ApprovalSummary}. */
    class Builder extends ImmutableApprovalSummary.Builder {
        Builder() {}
    }
}
