package dev.latchkey.testkit.engine;

import dev.latchkey.model.json.Wire;
import dev.latchkey.testkit.organisation.Organisation;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The mutable state of a tenant in a snapshot. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableStateSnapshot.class)
interface StateSnapshot {

    static Builder builder() {
        return new Builder();
    }

    default Builder toBuilder() {
        return builder().from(this);
    }

    /** The current organisation. */
    Organisation getOrganisation();

    /** The current time. */
    Instant getNow();

    /** The number of ids created so far. */
    long getIds();

    /** The number of rejections so far. */
    long getTrackingIds();

    /** The requested items, the oldest first. */
    List<RequestedItemRecord> getRecords();

    /** The approvals, the oldest first. */
    List<ApprovalRecord> getApprovals();

    class Builder extends ImmutableStateSnapshot.Builder {
        Builder() {}
    }
}
