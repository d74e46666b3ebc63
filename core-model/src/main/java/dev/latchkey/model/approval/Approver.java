package dev.latchkey.model.approval;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Wire;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An identity that can decide an approval: a row of {@code GET /access-request-approvals/{accessRequestId}/approvers}.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableApprover.class)
public interface Approver {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the identity} */
    @Nullable
    IdentityId getId();

    /** {@return the e-mail address of the identity} */
    @Nullable
    String getEmail();

    /** {@return the name of the identity} */
    @Nullable
    String getName();

    /** {@return the id of the approval} */
    @Nullable
    ApprovalId getApprovalId();

    /** {@return the type of the object: always {@code Identity}, with this letter case} */
    @Nullable
    String getType();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link Approver}. */
    class Builder extends ImmutableApprover.Builder {
        Builder() {}
    }
}
