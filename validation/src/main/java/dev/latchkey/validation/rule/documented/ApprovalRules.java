package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Citation.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Rule.error;

import dev.latchkey.model.Blank;
import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about single approvals: forward and reject. An approval needs no comment. */
final class ApprovalRules {
    private static final Rule FORWARD_OWNER = error("forward-owner")
            .on(Operation.FORWARD)
            .cites(API_DESCRIPTION, "ForwardApprovalDto.newOwnerId")
            .reason("A forward names the new owner, in 1 to 255 characters.")
            .hint("Give the id of an identity as newOwnerId.")
            .body((ForwardApproval body, CheckContext context) -> {
                IdentityId owner = body.getNewOwnerId();
                text(owner == null ? null : owner.value(), "newOwnerId", "the id of the new owner", context);
            })
            .build();

    private static final Rule FORWARD_COMMENT = error("forward-comment")
            .on(Operation.FORWARD)
            .cites(API_DESCRIPTION, "ForwardApprovalDto.comment")
            .reason("A forward has a comment of 1 to 255 characters.")
            .hint("Say in comment, in short, why the approval is forwarded.")
            .body((ForwardApproval body, CheckContext context) ->
                    text(body.getComment(), "comment", "the comment", context))
            .build();

    private static final Rule REJECT_COMMENT = error("reject-comment")
            .on(Operation.REJECT)
            .needs(Fact.ITEM_CONFIG)
            .cites(API_DESCRIPTION, "EntitlementAccessRequestConfig.denialCommentRequired")
            .cites(API_DESCRIPTION, "PendingApproval.commentRequiredWhenRejected")
            .reason("A rejection has a comment where the item is set up to require one.")
            .hint("Say in comment why the request is rejected.")
            .body((Comment body, CheckContext context) -> rejectComment(body.getComment(), context))
            .build();

    static final List<Rule> ALL = List.of(FORWARD_OWNER, FORWARD_COMMENT, REJECT_COMMENT);

    private ApprovalRules() {}

    private static void text(@Nullable String text, String key, String name, CheckContext context) {
        if (text == null) {
            context.lacks("", name + " is missing", key);
            return;
        }
        int length = text.codePointCount(0, text.length());
        int longest = context.getLimits().getForwardTextLength();
        if (length == 0) {
            context.violated("/" + key, name + " is empty");
        } else if (length > longest) {
            context.violated("/" + key, name + " has " + length + " characters; at most " + longest + " are allowed");
        }
    }

    private static void rejectComment(@Nullable String comment, CheckContext context) {
        if (!Blank.isOrNull(comment)) {
            return;
        }
        Boolean required = context.get(Fact.COMMENT_REQUIRED_WHEN_REJECTED);
        if (required == null) {
            context.undetermined(Fact.ITEM_CONFIG);
        } else if (required) {
            Requests.demand(
                    comment,
                    "comment",
                    "a comment is missing, and this approval cannot be rejected without one",
                    "the comment is blank, and this approval cannot be rejected without one",
                    context);
        }
    }
}
