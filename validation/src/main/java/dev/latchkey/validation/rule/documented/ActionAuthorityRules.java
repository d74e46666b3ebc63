package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Answer.satisfied;
import static dev.latchkey.validation.rule.Answer.undetermined;
import static dev.latchkey.validation.rule.Answer.violated;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Source.Document.BETA_CONFIG;
import static dev.latchkey.validation.rule.Source.Document.BETA_OPERATIONS;
import static dev.latchkey.validation.rule.Source.Document.V1_OPERATIONS;
import static dev.latchkey.validation.rule.Source.Document.V2024_OPERATIONS;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.OpenRequest;
import dev.latchkey.validation.fact.Requester;
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Terms;
import java.util.List;

/** Rules about authority over requests in progress and over the configuration, and about deadlines. */
final class ActionAuthorityRules {
    private static final String WRITE = "idn:access-request-administration:write";

    private static final Rule CANCEL_BEFORE_APPROVAL = error("cancel-before-approval")
            .on(Operation.CANCEL)
            .needs(Fact.PENDING)
            .source(V2024_OPERATIONS, "cancel-access-request")
            .source(BETA_OPERATIONS, "cancel-access-request")
            .reason("A request is cancelled only as long as it has not passed the approval step.")
            .hint("Close the request, or revoke what it granted.")
            .body((CancelAccessRequest body, Terms terms, FactSource facts) -> beforeApproval(body, facts))
            .build();

    private static final Rule CANCEL_AUTHORITY = error("cancel-authority")
            .on(Operation.CANCEL)
            .needs(Fact.REQUESTER, Fact.PENDING)
            .source(V2024_OPERATIONS, "cancel-access-request")
            .source(BETA_OPERATIONS, "cancel-access-request")
            .reason("Only who made a request, or an administrator, cancels it.")
            .hint("Let the one who asked, or an administrator, cancel the request.")
            .body((CancelAccessRequest body, Terms terms, FactSource facts) -> cancelAuthority(body, facts))
            .build();

    private static final Rule BULK_AUTHORITY = error("bulk-authority")
            .on(Operation.BULK_CANCEL, Operation.BULK_APPROVE)
            .whereOffered(Operation.BULK_CANCEL)
            .needs(Fact.REQUESTER)
            .source(V2024_OPERATIONS, "cancel-access-request-in-bulk, approve-bulk-access-request")
            .source(V1_OPERATIONS, "cancel-access-request-in-bulk-v1, approve-bulk-access-request-v1")
            .reason("Only an administrator, or who has the right to administer access requests, acts in bulk.")
            .hint("Let an administrator do it, or one with the right " + WRITE + ".")
            .body((body, terms, facts) -> bulkAuthority(facts))
            .build();

    private static final Rule CLOSE_AUTHORITY = error("close-authority")
            .on(Operation.CLOSE)
            .whereOffered(Operation.CLOSE)
            .needs(Fact.REQUESTER)
            .source(BETA_OPERATIONS, "close-access-request")
            .reason("Only an administrator closes requests.")
            .hint("Let an administrator close them.")
            .body((body, terms, facts) -> administrator(facts, "only an administrator may close requests"))
            .build();

    private static final Rule CONFIG_AUTHORITY = error("config-authority")
            .on(Operation.SET_CONFIG_1, Operation.SET_CONFIG_2)
            .needs(Fact.REQUESTER)
            .source(BETA_OPERATIONS, "set-access-request-config")
            .source(BETA_CONFIG, "update-access-request-config")
            .reason("Only an administrator changes the configuration.")
            .hint("Let an administrator change it.")
            .body((body, terms, facts) -> administrator(facts, "only an administrator may change the configuration"))
            .build();

    static final List<Rule> ALL =
            List.of(CANCEL_BEFORE_APPROVAL, CANCEL_AUTHORITY, BULK_AUTHORITY, CLOSE_AUTHORITY, CONFIG_AUTHORITY);

    private ActionAuthorityRules() {}

    private static Answer beforeApproval(CancelAccessRequest body, FactSource facts) {
        AccessRequestId id = body.getAccountActivityId();
        if (id == null || Blank.is(id.value())) {
            return satisfied();
        }
        OpenRequest open = facts.pending(id);
        Boolean cancelable = open == null ? null : open.getCancelable();
        if (cancelable == null) {
            return undetermined("/accountActivityId", Fact.PENDING);
        }
        return cancelable
                ? satisfied()
                : violated("/accountActivityId", "the request has passed the approval step and cannot be cancelled");
    }

    private static Answer cancelAuthority(CancelAccessRequest body, FactSource facts) {
        AccessRequestId id = body.getAccountActivityId();
        if (id == null || Blank.is(id.value())) {
            return satisfied();
        }
        Requester requester = facts.getRequester();
        if (requester == null) {
            return undetermined("/accountActivityId", Fact.REQUESTER, Fact.PENDING);
        }
        if (requester.isOrgAdmin()) {
            return satisfied();
        }
        OpenRequest open = facts.pending(id);
        IdentityId asked = open == null ? null : open.getRequester();
        if (asked == null) {
            return undetermined("/accountActivityId", Fact.PENDING);
        }
        return asked.equals(requester.getId())
                ? satisfied()
                : violated(
                        "/accountActivityId",
                        "someone else made the request; only they or an administrator may cancel it");
    }

    private static Answer bulkAuthority(FactSource facts) {
        Requester requester = facts.getRequester();
        return requester != null && requester.getRights().contains(WRITE)
                ? satisfied()
                : administrator(facts, "only an administrator, or one with the right " + WRITE + ", may act in bulk");
    }

    private static Answer administrator(FactSource facts, String otherwise) {
        Requester requester = facts.getRequester();
        if (requester == null) {
            return undetermined("", Fact.REQUESTER);
        }
        return requester.isOrgAdmin() ? satisfied() : violated("", otherwise);
    }
}
