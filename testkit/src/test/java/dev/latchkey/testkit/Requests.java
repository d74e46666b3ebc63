package dev.latchkey.testkit;

import static dev.latchkey.testkit.organisation.DemoOrganisation.DIRECTORY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccountSelection;
import dev.latchkey.model.request.IdentityWithItems;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectedAccount;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.Rejection;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.version.FilterOperator;
import dev.latchkey.testkit.organisation.HeldAccess;
import java.util.List;
import java.util.Objects;

/** Requests and questions that many tests use. */
final class Requests {
    private Requests() {}

    static AccessRequest grant(IdentityId identity, ItemType type, String item) {
        return grant(identity, item(type, item));
    }

    static AccessRequest grant(IdentityId identity, RequestedItem.Builder item) {
        return AccessRequest.builder()
                .requestType(RequestType.GRANT_ACCESS)
                .addRequestedFor(identity)
                .addRequestedItems(item.build())
                .build();
    }

    static AccessRequest revoke(IdentityId identity, RequestedItem.Builder item) {
        return grant(identity, item.comment("no longer needed")).toBuilder()
                .requestType(RequestType.REVOKE_ACCESS)
                .build();
    }

    static RequestedItem.Builder item(ItemType type, String item) {
        return RequestedItem.builder().type(type).id(item);
    }

    static IdentityWithItems nested(IdentityId identity, RequestedItem.Builder item) {
        return IdentityWithItems.builder()
                .identityId(identity)
                .addRequestedItems(item.build())
                .build();
    }

    static AccessRequest inNestedShape(IdentityWithItems entry) {
        return AccessRequest.builder().addRequestedForWithRequestedItems(entry).build();
    }

    static AccountSelection selection(String... uuids) {
        AccountSelection.Builder selection = AccountSelection.builder().sourceId(DIRECTORY);
        for (String uuid : uuids) {
            selection.addAccounts(SelectedAccount.builder().accountUuid(uuid).build());
        }
        return selection.build();
    }

    /** Sends a request that is taken, and tells its id. */
    static AccessRequestId accepted(FakeTenant tenant, AccessRequest request) {
        Submission submission = tenant.requests().create(request);
        assertThat(submission).isInstanceOf(Submission.Accepted.class);
        return ((Submission.Accepted) submission)
                .response()
                .getNewRequests()
                .get(0)
                .getAccessRequestIds()
                .get(0);
    }

    /** Sends a request that is refused, and tells why. */
    static Rejection refused(FakeTenant tenant, AccessRequest request) {
        Submission submission = tenant.requests().create(request);
        assertThat(submission).isInstanceOf(Submission.Rejected.class);
        return ((Submission.Rejected) submission).rejection();
    }

    static Rejection refused(ActionOutcome outcome) {
        assertThat(outcome).isInstanceOf(ActionOutcome.Rejected.class);
        return ((ActionOutcome.Rejected) outcome).rejection();
    }

    static String text(Rejection rejection) {
        return Objects.requireNonNull(rejection.error().text());
    }

    /** Sends a request that is refused in words of our own. */
    static void says(FakeTenant tenant, AccessRequest request, String text) {
        assertThat(text(refused(tenant, request))).isEqualTo("(synthetic) " + text);
    }

    static List<RequestedItemStatus> rows(FakeTenant tenant, AccessRequestId request) {
        return tenant.status()
                .page(StatusQuery.builder()
                        .filters(Filter.of("accessRequestId", FilterOperator.EQ, request.value()))
                        .build())
                .rows();
    }

    static RequestedItemStatus row(FakeTenant tenant, AccessRequestId request) {
        List<RequestedItemStatus> rows = rows(tenant, request);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    static List<PendingApproval> pending(FakeTenant tenant) {
        return tenant.approvals().pendingPage(ApprovalQuery.builder().build()).rows();
    }

    static ApprovalId onlyPending(FakeTenant tenant) {
        List<PendingApproval> rows = pending(tenant);
        assertThat(rows).hasSize(1);
        return Objects.requireNonNull(rows.get(0).getId());
    }

    static void approve(FakeTenant tenant) {
        assertThat(tenant.approvals().approve(onlyPending(tenant), Comment.of("fine")))
                .isInstanceOf(ActionOutcome.Accepted.class);
    }

    static boolean has(FakeTenant tenant, IdentityId identity, String item) {
        return access(tenant, identity, item).size() > 0;
    }

    static List<HeldAccess> access(FakeTenant tenant, IdentityId identity, String item) {
        return tenant.organisation().getAccess().stream()
                .filter(access -> access.getIdentity().equals(identity)
                        && access.getItem().equals(item))
                .toList();
    }
}
