package dev.latchkey.model.approval;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The body of {@code POST /access-request-approvals/{approvalId}/forward}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableForwardApproval.class)
@JsonPropertyOrder({"newOwnerId", "comment"})
public interface ForwardApproval {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the id of the new owner} */
    @Nullable
    IdentityId getNewOwnerId();

    /** {@return the reason, at most 255 characters} */
    @Nullable
    String getComment();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link ForwardApproval}. */
    class Builder extends ImmutableForwardApproval.Builder {
        Builder() {}
    }
}
