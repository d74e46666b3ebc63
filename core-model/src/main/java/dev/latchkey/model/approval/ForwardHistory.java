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
 * One step of an approval, or of a manual work item, from one reviewer to another; schema {@code
 * ApprovalForwardHistory}.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableForwardHistory.class)
public interface ForwardHistory {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the name of the reviewer who had it} */
    @Nullable
    String getOldApproverName();

    /** {@return the name of the reviewer who got it} */
    @Nullable
    String getNewApproverName();

    /** {@return why it was forwarded} */
    @Nullable
    String getComment();

    /** {@return when it was forwarded} */
    @JsonProperty("modified")
    @DateTime
    @Nullable
    OffsetDateTime getModified();

    /** {@return the name of the one who forwarded it} */
    @Nullable
    String getForwarderName();

    /** {@return what made it change hands} */
    @Nullable
    Open<ReassignmentType> getReassignmentType();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link ForwardHistory}. */
    class Builder extends ImmutableForwardHistory.Builder {
        Builder() {}
    }
}
