package dev.latchkey.model.approval;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The numbers of approvals: the response to {@code GET /access-request-approvals/approval-summary}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableApprovalSummary.class)
public interface ApprovalSummary {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the number of pending approvals} */
    @Nullable
    Integer getPending();

    /** {@return the number of approved ones} */
    @Nullable
    Integer getApproved();

    /** {@return the number of rejected ones} */
    @Nullable
    Integer getRejected();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link ApprovalSummary}. */
    class Builder extends ImmutableApprovalSummary.Builder {
        Builder() {}
    }
}
