package dev.latchkey.model.status;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.Reference;
import dev.latchkey.model.approval.ForwardHistory;
import dev.latchkey.model.json.DateTime;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.json.WithoutNulls;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Manual work that is needed to provision an item; schema {@code ManualWorkItemDetails}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableManualWorkItem.class)
public interface ManualWorkItem {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return whether it was forwarded} */
    @Nullable
    Boolean getForwarded();

    /** {@return the original owner: an identity or a governance group} */
    @Nullable
    Reference getOriginalOwner();

    /** {@return the current owner} */
    @Nullable
    Reference getCurrentOwner();

    /** {@return the time of its last change} */
    @JsonProperty("modified")
    @DateTime
    @Nullable
    OffsetDateTime getModified();

    /** {@return its state} */
    @Nullable
    Open<ApprovalStatus> getStatus();

    /** {@return how it was forwarded} */
    @JsonProperty("forwardHistory")
    @WithoutNulls
    List<ForwardHistory> getForwardHistory();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link ManualWorkItem}. */
    class Builder extends ImmutableManualWorkItem.Builder {
        Builder() {}
    }
}
