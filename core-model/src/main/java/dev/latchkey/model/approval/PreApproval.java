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
 * The decision of an external system before any reviewer, made by the trigger for submitted requests: {@code
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

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what the external system said} */
    @Nullable
    String getComment();

    /** {@return what it decided} */
    @Nullable
    Open<ApprovalDecision> getDecision();

    /** {@return the name under which it decided} */
    @Nullable
    String getReviewer();

    /** {@return when it decided; in completed approvals only} */
    @JsonProperty("date")
    @DateTime
    @Nullable
    OffsetDateTime getDate();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link PreApproval}. */
    class Builder extends ImmutablePreApproval.Builder {
        Builder() {}
    }
}
