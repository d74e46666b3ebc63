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

/** One approval of a requested item. Replaced as a whole when something changes. */
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

    /** The account activity item that it belongs to. */
    String getRecord();

    /** The role in which the reviewer decides. */
    ApproverType getType();

    /** The governance group or the workflow, if the reviewer is one. */
    @Nullable
    String getApproverId();

    /** The person who decides, if it is one person. */
    @Nullable
    IdentityId getOwner();

    /** The first owner. */
    @Nullable
    IdentityId getFirstOwner();

    /** The status. */
    ApprovalStatus getStatus();

    /** The time of creation. */
    Instant getCreated();

    /** The time of the last change. */
    Instant getModified();

    /** The time at which the owner got it. */
    Instant getOwnedSince();

    /** The number of reminders to that owner. */
    int getReminders();

    /** The reviewer who decided. */
    @Nullable
    IdentityId getReviewer();

    /** The reviewer's comment. */
    @Nullable
    String getComment();

    /** The reassignments. */
    List<ForwardHistory> getHistory();

    /** Whether a rejection needs a comment. */
    boolean isCommentRequired();

    class Builder extends ImmutableApprovalRecord.Builder {
        Builder() {}
    }
}
