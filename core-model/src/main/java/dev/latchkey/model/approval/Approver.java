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

/** Somebody who may decide an approval: a row of {@code GET /access-request-approvals/{accessRequestId}/approvers}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableApprover.class)
public interface Approver {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the identity} */
    @Nullable
    IdentityId getId();

    /** {@return their e-mail address} */
    @Nullable
    String getEmail();

    /** {@return their name} */
    @Nullable
    String getName();

    /** {@return the approval that waits for them} */
    @Nullable
    ApprovalId getApprovalId();

    /** {@return what kind of object it is: always {@code Identity}, in these letters} */
    @Nullable
    String getType();

    /** {@return the fields that this version of the library does not know, written back as they were read} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds an {@link Approver}. */
    class Builder extends ImmutableApprover.Builder {
        Builder() {}
    }
}
