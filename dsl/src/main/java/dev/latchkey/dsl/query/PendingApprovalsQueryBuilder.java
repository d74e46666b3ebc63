package dev.latchkey.dsl.query;

import dev.latchkey.model.IdentityId;
import org.jspecify.annotations.Nullable;

/** A query of the list of pending approvals. Immutable. */
public final class PendingApprovalsQueryBuilder extends ApprovalCriteria<PendingApprovalsQueryBuilder> {
    PendingApprovalsQueryBuilder(PageCriteria page, @Nullable IdentityId owner) {
        super(page, owner);
    }

    @Override
    PendingApprovalsQueryBuilder criteria(PendingApprovalsQueryBuilder query) {
        return query;
    }

    @Override
    PendingApprovalsQueryBuilder with(PageCriteria changed) {
        return new PendingApprovalsQueryBuilder(changed, getOwner());
    }

    @Override
    PendingApprovalsQueryBuilder with(IdentityId changed) {
        return new PendingApprovalsQueryBuilder(getPage(), changed);
    }

    /** {@return the id of the approval, for a condition} */
    public IdField<PendingApprovalsQueryBuilder> id() {
        return id("id");
    }

    /** {@return the id of the identity that the access is for, for a condition} */
    public IdField<PendingApprovalsQueryBuilder> requestedFor() {
        return id("requestedFor.id");
    }

    /** {@return the id of the request, for a condition; not in beta} */
    public IdField<PendingApprovalsQueryBuilder> accessRequestId() {
        return id("accessRequestId");
    }

    /** {@return the time of creation, for a condition; not in beta} */
    public TimeField<PendingApprovalsQueryBuilder> created() {
        return time("created");
    }
}
