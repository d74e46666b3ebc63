package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Citation.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Citation.Document.V1_OPERATIONS;
import static dev.latchkey.validation.rule.Citation.Document.V2024_OPERATIONS;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.documented.Requests.demand;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Blank;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.request.CompletionStatus;
import dev.latchkey.model.request.ExecutionStatus;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rules about actions on requests in progress: cancel, bulk cancel, close, bulk approve. */
final class ActionRules {
    private static final List<String> EXECUTION = Spelling.texts(ExecutionStatus.class);
    private static final List<String> COMPLETION = Spelling.texts(CompletionStatus.class);

    private static final Rule CANCEL_ID = error("cancel-id")
            .on(Operation.CANCEL)
            .cites(V2024_OPERATIONS, "cancel-access-request")
            .cites(API_DESCRIPTION, "CancelAccessRequest.accountActivityId")
            .reason("A cancel names the request to cancel.")
            .hint("Give the accessRequestId of the request as accountActivityId.")
            .body((CancelAccessRequest body, CheckContext context) -> demand(
                    text(body.getAccountActivityId()),
                    "accountActivityId",
                    "the cancel names no request",
                    "the id of the request is blank",
                    context))
            .build();

    private static final Rule CANCEL_COMMENT = error("cancel-comment")
            .on(Operation.CANCEL)
            .cites(V2024_OPERATIONS, "cancel-access-request")
            .cites(API_DESCRIPTION, "CancelAccessRequest.comment")
            .reason("A cancel has a comment.")
            .hint("Say in comment why the request is cancelled.")
            .body((CancelAccessRequest body, CheckContext context) -> comment(body.getComment(), context))
            .build();

    private static final Rule BULK_CANCEL_LIMIT = error("bulk-cancel-limit")
            .on(Operation.BULK_CANCEL)
            .whereOffered(Operation.BULK_CANCEL)
            .cites(V2024_OPERATIONS, "cancel-access-request-in-bulk")
            .cites(V1_OPERATIONS, "cancel-access-request-in-bulk-v1")
            .reason("A bulk cancel names 1 to 50 requests, each once, and has a comment.")
            .hint("Split the list, name each request once, and say in comment why they are cancelled.")
            .body((BulkCancelAccessRequest body, CheckContext context) -> {
                int limit = context.getLimits().getBulkIds();
                ids("accessRequestIds", body.getAccessRequestIds(), AccessRequestId::value, limit, context);
                comment(body.getComment(), context);
            })
            .safeFix("Drop the id that repeats an earlier one.", Copies.drop())
            .build();

    private static final Rule BULK_APPROVE_LIMIT = error("bulk-approve-limit")
            .on(Operation.BULK_APPROVE)
            .whereOffered(Operation.BULK_APPROVE)
            .cites(V2024_OPERATIONS, "approve-bulk-access-request")
            .cites(V1_OPERATIONS, "approve-bulk-access-request-v1")
            .reason("A bulk approve names 1 to 50 approvals, each once, and has a comment.")
            .hint("Split the list, name each approval once in approvalIds, and say in comment why they are approved.")
            .body((BulkApproveAccessRequest body, CheckContext context) -> {
                int limit = context.getLimits().getBulkIds();
                ids("approvalIds", body.getApprovalIds(), ApprovalId::value, limit, context);
                comment(body.getComment(), context);
            })
            .safeFix("Drop the id that repeats an earlier one.", Copies.drop())
            .build();

    private static final Rule CLOSE_LIMIT = error("close-limit")
            .on(Operation.CLOSE)
            .whereOffered(Operation.CLOSE)
            .cites(API_DESCRIPTION, "CloseAccessRequest.accessRequestIds")
            .reason("A close names 1 to 500 requests.")
            .hint("Split the list.")
            .body((CloseAccessRequest body, CheckContext context) -> ids(
                    "accessRequestIds",
                    body.getAccessRequestIds(),
                    AccessRequestId::value,
                    context.getLimits().getCloseIds(),
                    context))
            .safeFix("Drop the id that repeats an earlier one.", Copies.drop())
            .build();

    private static final Rule CLOSE_STATUS = error("close-status")
            .on(Operation.CLOSE)
            .whereOffered(Operation.CLOSE)
            .cites(API_DESCRIPTION, "CloseAccessRequest.executionStatus, CloseAccessRequest.completionStatus")
            .cites(V1_OPERATIONS, "close-access-request-v1")
            .reason("A request is closed as Terminated or Completed, with the result Success, Incomplete or Failure.")
            .hint("Use one of these values, in this spelling, or leave the key out.")
            .body((CloseAccessRequest body, CheckContext context) -> {
                known("/executionStatus", body.getExecutionStatus(), EXECUTION, context);
                known("/completionStatus", body.getCompletionStatus(), COMPLETION, context);
            })
            .unsafeFix("Write the documented value.", Changes.takeSuggestion())
            .build();

    static final List<Rule> ALL =
            List.of(CANCEL_ID, CANCEL_COMMENT, BULK_CANCEL_LIMIT, BULK_APPROVE_LIMIT, CLOSE_LIMIT, CLOSE_STATUS);

    private ActionRules() {}

    private static @Nullable String text(@Nullable AccessRequestId id) {
        return id == null ? null : id.value();
    }

    private static void comment(@Nullable String comment, CheckContext context) {
        demand(comment, "comment", "a comment is missing", "the comment is blank", context);
    }

    private static <T> void ids(String key, List<T> ids, Function<T, String> text, int limit, CheckContext context) {
        if (ids.isEmpty()) {
            context.lacks("", key + " names nothing", key);
            return;
        }
        if (ids.size() > limit) {
            context.violated("/" + key, ids.size() + " ids are given; at most " + limit + " are allowed in one call");
            return;
        }
        for (int i = 0; i < ids.size(); i++) {
            if (Blank.is(text.apply(ids.get(i)))) {
                context.violated("/" + key + "/" + i, "the id is blank");
            }
        }
        Repeats.forEach(ids, text, text, context, (i, id, to) -> {
            if (!Blank.is(text.apply(id))) {
                to.violated("/" + key + "/" + i, "the id is given twice", Level.WARNING);
            }
        });
    }

    private static void known(String at, @Nullable Open<?> value, List<String> values, CheckContext context) {
        if (value instanceof Open.Unknown<?> unknown) {
            Spelling.unknownValue(
                    at,
                    "\"" + unknown.text() + "\" is not one of the documented values",
                    unknown.text(),
                    values,
                    context);
        }
    }
}
