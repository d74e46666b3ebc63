package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Answer.lacks;
import static dev.latchkey.validation.rule.Answer.satisfied;
import static dev.latchkey.validation.rule.Answer.undetermined;
import static dev.latchkey.validation.rule.Answer.violated;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Source.Document.API_DESCRIPTION;

import dev.latchkey.model.Blank;
import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about single approvals: forward and reject. An approval needs no comment. */
final class ApprovalRules {
    private static final Rule FORWARD_OWNER = error("forward-owner")
            .on(Operation.FORWARD)
            .source(API_DESCRIPTION, "ForwardApprovalDto.newOwnerId")
            .reason("A forward names the new owner, in 1 to 255 characters.")
            .hint("Give the id of an identity as newOwnerId.")
            .body((ForwardApproval body, Terms terms, FactSource facts) -> {
                IdentityId owner = body.getNewOwnerId();
                return text(owner == null ? null : owner.value(), "newOwnerId", "the id of the new owner", terms);
            })
            .build();

    private static final Rule FORWARD_COMMENT = error("forward-comment")
            .on(Operation.FORWARD)
            .source(API_DESCRIPTION, "ForwardApprovalDto.comment")
            .reason("A forward has a comment of 1 to 255 characters.")
            .hint("Say in comment, in short, why the approval is forwarded.")
            .body((ForwardApproval body, Terms terms, FactSource facts) ->
                    text(body.getComment(), "comment", "the comment", terms))
            .build();

    private static final Rule REJECT_COMMENT = error("reject-comment")
            .on(Operation.REJECT)
            .needs(Fact.ITEM_CONFIG)
            .source(API_DESCRIPTION, "EntitlementAccessRequestConfig.denialCommentRequired")
            .source(API_DESCRIPTION, "PendingApproval.commentRequiredWhenRejected")
            .reason("A rejection has a comment where the item is set up to require one.")
            .hint("Say in comment why the request is rejected.")
            .body((Comment body, Terms terms, FactSource facts) -> rejectComment(body.getComment(), facts))
            .build();

    static final List<Rule> ALL = List.of(FORWARD_OWNER, FORWARD_COMMENT, REJECT_COMMENT);

    private ApprovalRules() {}

    private static Answer text(@Nullable String text, String key, String name, Terms terms) {
        if (text == null) {
            return lacks("", name + " is missing", key);
        }
        if (text.isEmpty()) {
            return violated("/" + key, name + " is empty");
        }
        int length = text.codePointCount(0, text.length());
        int longest = terms.limits().getForwardTextLength();
        return length <= longest
                ? satisfied()
                : violated("/" + key, name + " has " + length + " characters; at most " + longest + " are allowed");
    }

    private static Answer rejectComment(@Nullable String comment, FactSource facts) {
        if (!Blank.isOrNull(comment)) {
            return satisfied();
        }
        Boolean required = facts.getCommentRequiredWhenRejected();
        if (required == null) {
            return undetermined("", Fact.ITEM_CONFIG);
        }
        return required
                ? Requests.demand(
                        comment,
                        "comment",
                        "a comment is missing, and this approval cannot be rejected without one",
                        "the comment is blank, and this approval cannot be rejected without one")
                : satisfied();
    }
}
