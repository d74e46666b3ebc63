package dev.latchkey.testkit.engine;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.approval.ForwardHistory;
import dev.latchkey.model.config.ApproverType;
import dev.latchkey.model.json.Wire;
import dev.latchkey.model.status.ApprovalStatus;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One approval of a line. Replaced as a whole when something changes. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableApprovalRecord.class)
interface ApprovalRecord {

    static Builder builder() {
        return new Builder();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    /** The approval. */
    String getId();

    /** The account activity item that it is about. */
    String getLine();

    /** By what right somebody decides. */
    ApproverType getType();

    /** The governance group or the workflow, where it is one. */
    @Nullable
    String getApproverId();

    /** Whose decision it is, where it is one person's. */
    @Nullable
    IdentityId getOwner();

    /** Whose it was at first. */
    @Nullable
    IdentityId getFirstOwner();

    /** How far it has come. */
    ApprovalStatus getStatus();

    /** When it was made. */
    Instant getCreated();

    /** When something last changed. */
    Instant getModified();

    /** When its owner got it. */
    Instant getOwnedSince();

    /** How often that owner was reminded. */
    int getReminders();

    /** Who decided. */
    @Nullable
    IdentityId getReviewer();

    /** What they said. */
    @Nullable
    String getComment();

    /** How it changed hands. */
    List<ForwardHistory> getHistory();

    /** Whether a rejection needs a comment. */
    boolean isCommentRequired();

    class Builder extends ImmutableApprovalRecord.Builder {
        Builder() {}
    }
}
