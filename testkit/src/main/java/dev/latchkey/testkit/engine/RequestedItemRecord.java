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

    /** What is asked for. */
    RequestType getRequestType();

    /** For whom. */
    IdentityId getIdentity();

    /** Whether that is a machine. */
    boolean isMachine();

    /** What kind of item. */
    ItemType getItemType();

    /** Which item. */
    String getItem();

    /** Who asked. */
    IdentityId getRequester();

    /** When. */
    Instant getCreated();

    /** When something last changed. */
    Instant getModified();

    /** Why. */
    @Nullable
    String getComment();

    /** What the client put in. */
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

    /** Whether the identity had the item when it was asked for. */
    boolean isHeld();

    /** The sunrise date that it had then. */
    @Nullable
    Instant getHeldStartDate();

    /** The sunset date that it had then. */
    @Nullable
    Instant getHeldRemoveDate();

    /** The access that was there before its dates were changed; none where access was given. */
    List<HeldAccess> getReplaced();

    /** How far it has come. */
    RequestState getState();

    /** From when the lists show it. */
    Instant getListedFrom();

    /** Whether they show it at all. */
    boolean isListed();

    /** When the engine goes on with it by itself; null while it waits for a decision or has ended. */
    @Nullable
    Instant getNext();

    /** What the engine does next. */
    ProcessingStage getStage();

    /** Its phases as the lists show them. */
    List<RequestPhase> getPhases();

    /** The approvals that are still to come, in order. */
    List<EntitlementApprovalScheme> getSchemes();

    /** The approvals that there are or were, in order. */
    List<String> getSteps();

    /** Who cancelled it and why. */
    @Nullable
    CancelledRequestDetails getCancellation();

    /** What went wrong. */
    List<ErrorMessage> getErrors();

    class Builder extends ImmutableRequestedItemRecord.Builder {
        Builder() {}
    }
}
