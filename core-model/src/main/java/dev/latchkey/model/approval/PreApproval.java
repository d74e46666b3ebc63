package dev.latchkey.model.approval;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.json.DateTime;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import java.time.OffsetDateTime;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The decision that an external system makes before any reviewer, through the trigger for submitted requests: {@code
 * preApprovalTriggerResult} of completed approvals, {@code preApprovalTriggerDetails} of status rows.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutablePreApproval.class)
public interface PreApproval {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the comment of the external system} */
    @Nullable
    String getComment();

    /** {@return the decision} */
    @Nullable
    Open<ApprovalDecision> getDecision();

    /** {@return the name of the external system as reviewer} */
    @Nullable
    String getReviewer();

    /** {@return the time of the decision; in completed approvals only} */
    @JsonProperty("date")
    @DateTime
    @Nullable
    OffsetDateTime getDate();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link PreApproval}. */
    class Builder extends ImmutablePreApproval.Builder {
        Builder() {}
    }
}
