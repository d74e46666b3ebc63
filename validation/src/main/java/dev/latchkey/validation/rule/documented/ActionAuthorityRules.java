package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Citation.Document.BETA_CONFIG;
import static dev.latchkey.validation.rule.Citation.Document.BETA_OPERATIONS;
import static dev.latchkey.validation.rule.Citation.Document.V1_OPERATIONS;
import static dev.latchkey.validation.rule.Citation.Document.V2024_OPERATIONS;
import static dev.latchkey.validation.rule.Rule.error;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.OpenRequest;
import dev.latchkey.validation.fact.Requester;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.rule.Rule;
import java.util.List;

/** Rules about authority over requests in progress and over the configuration, and about deadlines. */
final class ActionAuthorityRules {
    private static final String WRITE = "idn:access-request-administration:write";

    private static final Rule CANCEL_BEFORE_APPROVAL = error("cancel-before-approval")
            .on(Operation.CANCEL)
            .needs(Fact.PENDING)
            .cites(V2024_OPERATIONS, "cancel-access-request")
            .cites(BETA_OPERATIONS, "cancel-access-request")
            .reason("A request is cancelled only as long as it has not passed the approval step.")
            .hint("Close the request, or revoke what it granted.")
            .body((CancelAccessRequest body, CheckContext context) -> beforeApproval(body, context))
            .build();

    private static final Rule CANCEL_AUTHORITY = error("cancel-authority")
            .on(Operation.CANCEL)
            .needs(Fact.REQUESTER, Fact.PENDING)
            .cites(V2024_OPERATIONS, "cancel-access-request")
            .cites(BETA_OPERATIONS, "cancel-access-request")
            .reason("Only the requester or an administrator cancels a request.")
            .hint("Let the requester or an administrator cancel the request.")
            .body((CancelAccessRequest body, CheckContext context) -> cancelAuthority(body, context))
            .build();

    private static final Rule BULK_AUTHORITY = error("bulk-authority")
            .on(Operation.BULK_CANCEL, Operation.BULK_APPROVE)
            .whereOffered(Operation.BULK_CANCEL)
            .needs(Fact.REQUESTER)
            .cites(V2024_OPERATIONS, "cancel-access-request-in-bulk, approve-bulk-access-request")
            .cites(V1_OPERATIONS, "cancel-access-request-in-bulk-v1, approve-bulk-access-request-v1")
            .reason("Only an administrator, or somebody with the right to administer access requests, acts in bulk.")
            .hint("Let an administrator do it, or one with the right " + WRITE + ".")
            .body((body, context) -> bulkAuthority(context))
            .build();

    private static final Rule CLOSE_AUTHORITY = error("close-authority")
            .on(Operation.CLOSE)
            .whereOffered(Operation.CLOSE)
            .needs(Fact.REQUESTER)
            .cites(BETA_OPERATIONS, "close-access-request")
            .reason("Only an administrator closes requests.")
            .hint("Let an administrator close them.")
            .body((body, context) -> administrator(context, "only an administrator may close requests"))
            .build();

    private static final Rule CONFIG_AUTHORITY = error("config-authority")
            .on(Operation.SET_CONFIG_1, Operation.SET_CONFIG_2)
            .needs(Fact.REQUESTER)
            .cites(BETA_OPERATIONS, "set-access-request-config")
            .cites(BETA_CONFIG, "update-access-request-config")
            .reason("Only an administrator changes the configuration.")
            .hint("Let an administrator change it.")
            .body((body, context) -> administrator(context, "only an administrator may change the configuration"))
            .build();

    static final List<Rule> ALL =
            List.of(CANCEL_BEFORE_APPROVAL, CANCEL_AUTHORITY, BULK_AUTHORITY, CLOSE_AUTHORITY, CONFIG_AUTHORITY);

    private ActionAuthorityRules() {}

    private static void beforeApproval(CancelAccessRequest body, CheckContext context) {
        AccessRequestId id = body.getAccountActivityId();
        if (id == null || Blank.is(id.value())) {
            return;
        }
        OpenRequest open = context.get(Fact.OPEN_REQUEST, id);
        Boolean cancelable = open == null ? null : open.getCancelable();
        if (cancelable == null) {
            context.undetermined("/accountActivityId", Fact.PENDING);
        } else if (!cancelable) {
            context.violated("/accountActivityId", "the request has passed the approval step and cannot be cancelled");
        }
    }

    private static void cancelAuthority(CancelAccessRequest body, CheckContext context) {
        AccessRequestId id = body.getAccountActivityId();
        if (id == null || Blank.is(id.value())) {
            return;
        }
        Requester requester = context.get(Fact.REQUESTER);
        if (requester == null) {
            context.undetermined("/accountActivityId", Fact.setOf(Fact.REQUESTER, Fact.PENDING));
            return;
        }
        if (requester.isOrgAdmin()) {
            return;
        }
        OpenRequest open = context.get(Fact.OPEN_REQUEST, id);
        IdentityId asked = open == null ? null : open.getRequester();
        if (asked == null) {
            context.undetermined("/accountActivityId", Fact.PENDING);
        } else if (!asked.equals(requester.getId())) {
            context.violated(
                    "/accountActivityId", "someone else made the request; only they or an administrator may cancel it");
        }
    }

    private static void bulkAuthority(CheckContext context) {
        Requester requester = context.get(Fact.REQUESTER);
        if (requester == null || !requester.getRights().contains(WRITE)) {
            administrator(context, "only an administrator, or one with the right " + WRITE + ", may act in bulk");
        }
    }

    private static void administrator(CheckContext context, String otherwise) {
        Requester requester = context.get(Fact.REQUESTER);
        if (requester == null) {
            context.undetermined(Fact.REQUESTER);
        } else if (!requester.isOrgAdmin()) {
            context.violated("", otherwise);
        }
    }
}
