package dev.latchkey.dsl.query;

import dev.latchkey.model.IdentityId;
import org.jspecify.annotations.Nullable;

/** A question to the list of completed approvals. Immutable. */
public final class CompletedApprovalsList extends ApprovalWords<CompletedApprovalsList> {
    CompletedApprovalsList(Page page, @Nullable IdentityId owner) {
        super(page, owner);
    }

    @Override
    CompletedApprovalsList with(Page changed) {
        return new CompletedApprovalsList(changed, getOwner());
    }

    @Override
    CompletedApprovalsList with(IdentityId changed) {
        return new CompletedApprovalsList(getPage(), changed);
    }

    /** {@return the id of the approval, to be compared} */
    public TextField<CompletedApprovalsList> id() {
        return text("id");
    }

    /** {@return the id of the identity that the access is for, to be compared} */
    public TextField<CompletedApprovalsList> requestedFor() {
        return text("requestedFor.id");
    }
}
