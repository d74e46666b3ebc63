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

/** Work that somebody does by hand to provision an item; schema {@code ManualWorkItemDetails}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableManualWorkItem.class)
public interface ManualWorkItem {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return whether it went from one owner to another} */
    @Nullable
    Boolean getForwarded();

    /** {@return whose work it was at first: an identity or a governance group} */
    @Nullable
    Reference getOriginalOwner();

    /** {@return whose work it is} */
    @Nullable
    Reference getCurrentOwner();

    /** {@return when it last changed} */
    @JsonProperty("modified")
    @DateTime
    @Nullable
    OffsetDateTime getModified();

    /** {@return how far it has come} */
    @Nullable
    Open<ApprovalStatus> getStatus();

    /** {@return how it went from one owner to another} */
    @JsonProperty("forwardHistory")
    @WithoutNulls
    List<ForwardHistory> getForwardHistory();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link ManualWorkItem}. */
    class Builder extends ImmutableManualWorkItem.Builder {
        Builder() {}
    }
}
