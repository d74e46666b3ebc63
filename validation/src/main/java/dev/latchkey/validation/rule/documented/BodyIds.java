package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Answer.satisfied;

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
import dev.latchkey.validation.rule.Answer;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The places of ids in bodies. A native identity is no id but a name that the source gives. */
final class BodyIds {
    private BodyIds() {}

    /** Looks at the text of an id, if there is one. */
    @FunctionalInterface
    interface Check {
        Answer of(String at, @Nullable String id);
    }

    static Answer ofRequest(AccessRequest request, Check check) {
        return list("/requestedFor/", request.getRequestedFor(), IdentityId::value, check);
    }

    static Answer ofIdentity(IdentityWithItems identity, Check check) {
        return check.of("/identityId", text(identity.getIdentityId()));
    }

    static Answer ofItem(RequestedItem item, Check check) {
        Answer answer = check.of("/id", item.getId())
                .and(check.of("/assignmentId", item.getAssignmentId()))
                .and(check.of("/formInstanceId", item.getFormInstanceId()));
        List<AccountSelection> selections = item.getAccountSelection();
        for (int i = 0; i < selections.size(); i++) {
            answer = answer.and(selection(selections.get(i), i, check));
        }
        return answer;
    }

    private static Answer selection(AccountSelection selection, int index, Check check) {
        Answer answer = check.of("/sourceId", selection.getSourceId());
        for (int j = 0; j < selection.getAccounts().size(); j++) {
            Answer account =
                    check.of("/accountUuid", selection.getAccounts().get(j).getAccountUuid());
            answer = account.isSatisfied() ? answer : answer.and(account.in("/accounts/" + j));
        }
        return answer.isSatisfied() ? answer : answer.in("/accountSelection/" + index);
    }

    static Answer ofBody(Object body, Check check) {
        if (body instanceof CancelAccessRequest cancel) {
            return check.of(
                    "/accountActivityId",
                    cancel.getAccountActivityId() == null
                            ? null
                            : cancel.getAccountActivityId().value());
        }
        if (body instanceof BulkCancelAccessRequest cancel) {
            return list("/accessRequestIds/", cancel.getAccessRequestIds(), id -> id.value(), check);
        }
        if (body instanceof CloseAccessRequest close) {
            return list("/accessRequestIds/", close.getAccessRequestIds(), id -> id.value(), check);
        }
        if (body instanceof BulkApproveAccessRequest approve) {
            return list("/approvalIds/", approve.getApprovalIds(), id -> id.value(), check);
        }
        if (body instanceof ForwardApproval forward) {
            return check.of("/newOwnerId", text(forward.getNewOwnerId()));
        }
        return ofQuery(body, check);
    }

    private static Answer ofQuery(Object body, Check check) {
        if (body instanceof StatusQuery query) {
            return check.of("/requested-for", text(query.getRequestedFor()))
                    .and(check.of("/requested-by", text(query.getRequestedBy())))
                    .and(check.of("/regarding-identity", text(query.getRegardingIdentity())))
                    .and(check.of("/assigned-to", text(query.getAssignedTo())));
        }
        if (body instanceof ApprovalQuery query) {
            return check.of("/owner-id", text(query.getOwnerId()));
        }
        return body instanceof ApprovalSummaryQuery query
                ? check.of("/owner-id", text(query.getOwnerId()))
                : satisfied();
    }

    private static <T> Answer list(String around, List<T> ids, Function<T, String> text, Check check) {
        Answer answer = satisfied();
        int size = ids.size();
        for (int i = 0; i < size; i++) {
            Answer of = check.of("", text.apply(ids.get(i)));
            if (!of.isSatisfied()) {
                answer = answer.and(of.in(around + i));
            }
        }
        return answer;
    }

    private static @Nullable String text(@Nullable IdentityId id) {
        return id == null ? null : id.value();
    }
}
