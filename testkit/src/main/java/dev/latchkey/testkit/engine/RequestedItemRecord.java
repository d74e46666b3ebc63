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

    /** For whom. */
    IdentityId getIdentity();

    /** Tells whether that is a machine. */
    boolean isMachine();

    /** The type of item. */
    ItemType getItemType();

    /** The id of the item. */
    String getItem();

    /** The requester. */
    IdentityId getRequester();

    /** The moment of creation. */
    Instant getCreated();

    /** The moment of the last change. */
    Instant getModified();

    /** The comment. */
    @Nullable
    String getComment();

    /** The metadata of the client. */
    Map<String, String> getClientMetadata();

    /** The sunrise date asked for. */
    @Nullable
    Instant getStartDate();

    /** The sunset date asked for. */
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

    /** Tells whether the identity had the item when it was asked for. */
    boolean isHeld();

    /** The sunrise date that it had then. */
    @Nullable
    Instant getHeldStartDate();

    /** The sunset date that it had then. */
    @Nullable
    Instant getHeldRemoveDate();

    /** The access that was there before its dates were changed; none where access was given. */
    List<HeldAccess> getReplaced();

    /** The state. */
    RequestState getState();

    /** From when the lists show it. */
    Instant getListedFrom();

    /** Tells whether they show it at all. */
    boolean isListed();

    /** The moment at which the engine goes on with it; null while it waits for a decision or has ended. */
    @Nullable
    Instant getNext();

    /** The next step of the engine. */
    ProcessingStage getStage();

    /** Its phases as the lists show them. */
    List<RequestPhase> getPhases();

    /** The approvals that are still to come, in order. */
    List<EntitlementApprovalScheme> getSchemes();

    /** The approvals that there are or were, in order. */
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
