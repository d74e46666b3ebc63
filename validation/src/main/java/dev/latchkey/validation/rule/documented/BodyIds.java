package dev.latchkey.validation.rule.documented;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.ApprovalSummaryQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectedAccount;
import dev.latchkey.validation.rule.CheckContext;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The places of ids in bodies. A native identity is no id but a name that the source gives. */
final class BodyIds {
    private BodyIds() {}

    /** Looks at the text of an id. */
    @FunctionalInterface
    interface IdCheck {
        /** {@return the problem of the id; null if there is none} */
        @Nullable
        String problem(String id);
    }

    static void ofRequest(AccessRequest request, IdCheck check, CheckContext context) {
        list("/requestedFor/", request.getRequestedFor(), IdentityId::value, check, context);
    }

    static void ofIdentity(IdentityWithItems identity, IdCheck check, CheckContext context) {
        one("/identityId", identity.getIdentityId(), check, context);
    }

    static void ofItem(RequestedItem item, IdCheck check, CheckContext context) {
        one("/id", item.getId(), check, context);
        one("/assignmentId", item.getAssignmentId(), check, context);
        one("/formInstanceId", item.getFormInstanceId(), check, context);
        List<AccountSelection> selections = item.getAccountSelection();
        for (int i = 0; i < selections.size(); i++) {
            selection(selections.get(i), i, check, context);
        }
    }

    private static void selection(AccountSelection selection, int index, IdCheck check, CheckContext context) {
        String problem = problem(selection.getSourceId(), check);
        if (problem != null) {
            context.violated("/accountSelection/" + index + "/sourceId", problem);
        }
        List<SelectedAccount> accounts = selection.getAccounts();
        for (int i = 0; i < accounts.size(); i++) {
            String ofAccount = problem(accounts.get(i).getAccountUuid(), check);
            if (ofAccount != null) {
                context.violated("/accountSelection/" + index + "/accounts/" + i + "/accountUuid", ofAccount);
            }
        }
    }

    static void ofBody(Object body, IdCheck check, CheckContext context) {
        if (body instanceof CancelAccessRequest cancel) {
            AccessRequestId id = cancel.getAccountActivityId();
            one("/accountActivityId", id == null ? null : id.value(), check, context);
        } else if (body instanceof BulkCancelAccessRequest cancel) {
            list("/accessRequestIds/", cancel.getAccessRequestIds(), AccessRequestId::value, check, context);
        } else if (body instanceof CloseAccessRequest close) {
            list("/accessRequestIds/", close.getAccessRequestIds(), AccessRequestId::value, check, context);
        } else if (body instanceof BulkApproveAccessRequest approve) {
            list("/approvalIds/", approve.getApprovalIds(), ApprovalId::value, check, context);
        } else if (body instanceof ForwardApproval forward) {
            one("/newOwnerId", forward.getNewOwnerId(), check, context);
        } else {
            ofQuery(body, check, context);
        }
    }

    private static void ofQuery(Object body, IdCheck check, CheckContext context) {
        if (body instanceof StatusQuery query) {
            one("/requested-for", query.getRequestedFor(), check, context);
            one("/requested-by", query.getRequestedBy(), check, context);
            one("/regarding-identity", query.getRegardingIdentity(), check, context);
            one("/assigned-to", query.getAssignedTo(), check, context);
        } else if (body instanceof ApprovalQuery query) {
            one("/owner-id", query.getOwnerId(), check, context);
        } else if (body instanceof ApprovalSummaryQuery query) {
            one("/owner-id", query.getOwnerId(), check, context);
        }
    }

    private static <T> void list(
            String around, List<T> ids, Function<T, String> text, IdCheck check, CheckContext context) {
        for (int i = 0; i < ids.size(); i++) {
            String problem = check.problem(text.apply(ids.get(i)));
            if (problem != null) {
                context.violated(around + i, problem);
            }
        }
    }

    private static void one(String at, @Nullable IdentityId id, IdCheck check, CheckContext context) {
        one(at, id == null ? null : id.value(), check, context);
    }

    private static void one(String at, @Nullable String id, IdCheck check, CheckContext context) {
        String problem = problem(id, check);
        if (problem != null) {
            context.violated(at, problem);
        }
    }

    private static @Nullable String problem(@Nullable String id, IdCheck check) {
        return id == null ? null : check.problem(id);
    }
}
