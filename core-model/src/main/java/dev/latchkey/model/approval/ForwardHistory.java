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
 * One forwarding of an approval or of a manual work item; schema {@code ApprovalForwardHistory}.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableForwardHistory.class)
public interface ForwardHistory {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the name of the previous reviewer} */
    @Nullable
    String getOldApproverName();

    /** {@return the name of the new reviewer} */
    @Nullable
    String getNewApproverName();

    /** {@return the reason} */
    @Nullable
    String getComment();

    /** {@return the time of the forwarding} */
    @JsonProperty("modified")
    @DateTime
    @Nullable
    OffsetDateTime getModified();

    /** {@return the name of the identity that forwarded it} */
    @Nullable
    String getForwarderName();

    /** {@return the cause of the reassignment} */
    @Nullable
    Open<ReassignmentType> getReassignmentType();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link ForwardHistory}. */
    class Builder extends ImmutableForwardHistory.Builder {
        Builder() {}
    }
}
