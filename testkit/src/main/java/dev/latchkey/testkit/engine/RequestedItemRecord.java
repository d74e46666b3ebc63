package dev.latchkey.testkit.engine;

import dev.latchkey.model.ErrorMessage;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.config.EntitlementApprovalScheme;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.status.CancelledRequestDetails;
import dev.latchkey.model.status.RequestPhase;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.testkit.organisation.HeldAccess;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One requested item for one identity, from the create to its end. Replaced as a whole when something changes. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableRequestedItemRecord.class)
interface RequestedItemRecord {

    static Builder builder() {
        return new Builder();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    /** The account activity item. */
    String getId();

    /** The access request, which is the account activity. */
    String getRequest();

    /** The type of request. */
    RequestType getRequestType();

    /** The identity that the item is for. */
    IdentityId getIdentity();

    /** Whether that identity is a machine. */
    boolean isMachine();

    /** The type of item. */
    ItemType getItemType();

    /** The id of the item. */
    String getItem();

    /** The requester. */
    IdentityId getRequester();

    /** The time of creation. */
    Instant getCreated();

    /** The time of the last change. */
    Instant getModified();

    /** The comment. */
    @Nullable
    String getComment();

    /** The client metadata. */
    Map<String, String> getClientMetadata();

    /** The requested sunrise date. */
    @Nullable
    Instant getStartDate();

    /** The requested sunset date. */
    @Nullable
    Instant getRemoveDate();

    /** The UUIDs of the accounts that were selected. */
    List<String> getAccounts();

    /** The assignment to revoke. */
    @Nullable
    String getAssignmentId();

    /** The account to revoke from. */
    @Nullable
    String getNativeIdentity();

    /** The completed form. */
    @Nullable
    String getFormInstanceId();

    /** Whether the identity had the item at the time of the request. */
    boolean isHeld();

    /** The sunrise date at the time of the request. */
    @Nullable
    Instant getHeldStartDate();

    /** The sunset date at the time of the request. */
    @Nullable
    Instant getHeldRemoveDate();

    /** The access before its dates were changed; none if new access was granted. */
    List<HeldAccess> getReplaced();

    /** The state. */
    RequestState getState();

    /** The time from which on the lists show it. */
    Instant getListedFrom();

    /** Whether the lists show it at all. */
    boolean isListed();

    /** The time at which the engine continues with it; null while it waits for a decision or has ended. */
    @Nullable
    Instant getNext();

    /** The next step of the engine. */
    ProcessingStage getStage();

    /** Its phases in the form of the lists. */
    List<RequestPhase> getPhases();

    /** The future approvals, in order. */
    List<EntitlementApprovalScheme> getSchemes();

    /** The current and past approvals, in order. */
    List<String> getApprovals();

    /** The cancellation, with person and reason. */
    @Nullable
    CancelledRequestDetails getCancellation();

    /** The errors. */
    List<ErrorMessage> getErrors();

    class Builder extends ImmutableRequestedItemRecord.Builder {
        Builder() {}
    }
}
