package dev.latchkey.dsl;

import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.approval.ForwardApproval;
import java.util.Collection;
import java.util.List;

/**
 * Starts the builders of decisions about approvals: {@code Approvals.approveAll("2c91…", "2c92…").comment("Known to the
 * team")}. For a decision about a single approval, its id is part of the path, not of the body that is built here.
 */
public final class Approvals {
    private Approvals() {}

    /** {@return the approval of one request; set the comment next} */
    public static CommentStep<Comment> approve() {
        return comment -> Comment.of(Comments.reason(comment));
    }

    /** {@return the rejection of one request; set the comment next} */
    public static CommentStep<Comment> reject() {
        return comment -> Comment.of(Comments.reason(comment));
    }

    /**
     * Forwards one approval. The comment has at most 255 characters.
     *
     * @param newOwnerId the id of the identity that gets the approval
     * @return the next step, which sets the comment
     * @throws IllegalArgumentException if the id is blank or has more than 255 characters
     */
    public static CommentStep<ForwardApproval> forwardTo(String newOwnerId) {
        String method = "forwardTo(newOwnerId)";
        IdentityId owner = Arguments.identity(method, newOwnerId);
        if (newOwnerId.length() > Comments.FORWARD_LENGTH) {
            throw new InvalidRequestException(
                    method,
                    "the identity id has " + newOwnerId.length() + " characters and a forward takes at most "
                            + Comments.FORWARD_LENGTH,
                    "give the id of an identity");
        }
        return comment -> ForwardApproval.builder()
                .newOwnerId(owner)
                .comment(Comments.shortReason(comment))
                .build();
    }

    /**
     * Forwards one approval. The comment has at most 255 characters.
     *
     * @param newOwner the identity that gets the approval
     * @return the next step, which sets the comment
     * @throws IllegalArgumentException if the id is blank or has more than 255 characters
     */
    public static CommentStep<ForwardApproval> forwardTo(IdentityId newOwner) {
        return forwardTo(newOwner.value());
    }

    /**
     * Approves several requests.
     *
     * @param first the id of an approval
     * @param more ids of more approvals; duplicates are ignored
     * @return the next step, which sets the comment
     * @throws IllegalArgumentException if an id is blank, or if there are more than 50
     */
    public static CommentStep<BulkApproveAccessRequest> approveAll(String first, String... more) {
        return approveAll(Arguments.list(first, more));
    }

    /**
     * Approves several requests.
     *
     * @param first the id of an approval
     * @param more ids of more approvals; duplicates are ignored
     * @return the next step, which sets the comment
     * @throws IllegalArgumentException if an id is blank, or if there are more than 50
     */
    public static CommentStep<BulkApproveAccessRequest> approveAll(ApprovalId first, ApprovalId... more) {
        return approveAll(Arguments.texts(ApprovalId::value, first, more));
    }

    /**
     * Approves several requests.
     *
     * @param approvalIds 1 to 50 ids of approvals, not of requests; duplicates are ignored
     * @return the next step, which sets the comment
     * @throws IllegalArgumentException if an id is blank, or if there are none or more than 50
     */
    public static CommentStep<BulkApproveAccessRequest> approveAll(Collection<String> approvalIds) {
        List<ApprovalId> ids = Arguments.ids("approveAll(ids)", "id", approvalIds, Limits.BULK_IDS, ApprovalId::of);
        return comment -> BulkApproveAccessRequest.builder()
                .approvalIds(ids)
                .comment(Comments.reason(comment))
                .build();
    }
}
