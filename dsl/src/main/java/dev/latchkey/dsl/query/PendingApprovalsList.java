package dev.latchkey.dsl.query;

import dev.latchkey.model.IdentityId;
import org.jspecify.annotations.Nullable;

/** A question to the list of pending approvals. Immutable. */
public final class PendingApprovalsList extends ApprovalWords<PendingApprovalsList> {
    PendingApprovalsList(Page page, @Nullable IdentityId owner) {
        super(page, owner);
    }

    @Override
    PendingApprovalsList with(Page changed) {
        return new PendingApprovalsList(changed, getOwner());
    }

    @Override
    PendingApprovalsList with(IdentityId changed) {
        return new PendingApprovalsList(getPage(), changed);
    }

    /** {@return the id of the approval, to be compared} */
    public IdField<PendingApprovalsList> id() {
        return id("id");
    }

    /** {@return the id of the identity that the access is for, to be compared} */
    public IdField<PendingApprovalsList> requestedFor() {
        return id("requestedFor.id");
    }

    /** {@return the id of the request, to be compared; not in beta} */
    public IdField<PendingApprovalsList> accessRequestId() {
        return id("accessRequestId");
    }

    /** {@return the moment of creation, to be compared; not in beta} */
    public TimeField<PendingApprovalsList> created() {
        return time("created");
    }
}
