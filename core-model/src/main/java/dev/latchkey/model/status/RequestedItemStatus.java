package dev.latchkey.model.status;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.JitDetail;
import dev.latchkey.model.RequestedAccount;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.json.WithoutNulls;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One requested item for one identity: a row of {@code GET /access-request-status}. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableRequestedItemStatus.class)
public interface RequestedItemStatus extends ItemStatus {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the approvals of the item} */
    @JsonProperty("approvalIds")
    @WithoutNulls
    List<ApprovalId> getApprovalIds();

    /** {@return the accounts that were chosen for the access} */
    @JsonProperty("requestedAccounts")
    @WithoutNulls
    List<RequestedAccount> getRequestedAccounts();

    /** {@return the privilege level of the access, as the tenant names it} */
    @Nullable
    String getPrivilegeLevel();

    /** {@return the attribute values that just-in-time access adds; documented by v1 only} */
    @JsonProperty("jitDetails")
    @WithoutNulls
    List<JitDetail> getJitDetails();

    /** {@return fields that this version of the library does not know; they are written back unchanged} */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, JsonNode> getUnknownFields();

    /** Builds a {@link RequestedItemStatus}. */
    class Builder extends ImmutableRequestedItemStatus.Builder {
        Builder() {}
    }
}
