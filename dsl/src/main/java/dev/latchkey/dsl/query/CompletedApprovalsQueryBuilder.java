package dev.latchkey.dsl.query;

import dev.latchkey.model.IdentityId;
import org.jspecify.annotations.Nullable;

/** A query of the list of completed approvals. Immutable. */
public final class CompletedApprovalsQueryBuilder extends ApprovalCriteria<CompletedApprovalsQueryBuilder> {
    CompletedApprovalsQueryBuilder(PageCriteria page, @Nullable IdentityId owner) {
        super(page, owner);
    }

    @Override
    CompletedApprovalsQueryBuilder criteria(CompletedApprovalsQueryBuilder query) {
        return query;
    }

    @Override
    CompletedApprovalsQueryBuilder with(PageCriteria changed) {
        return new CompletedApprovalsQueryBuilder(changed, getOwner());
    }

    @Override
    CompletedApprovalsQueryBuilder with(IdentityId changed) {
        return new CompletedApprovalsQueryBuilder(getPage(), changed);
    }

    /** {@return the id of the approval, for a condition} */
    public TextField<CompletedApprovalsQueryBuilder> id() {
        return text("id");
    }

    /** {@return the id of the identity that the access is for, for a condition} */
    public TextField<CompletedApprovalsQueryBuilder> requestedFor() {
        return text("requestedFor.id");
    }
}
