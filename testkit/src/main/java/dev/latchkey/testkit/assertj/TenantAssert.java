package dev.latchkey.testkit.assertj;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.model.version.FilterOperator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about a tenant. For a fake tenant, they use the administrator's view. For any other, they use the given
 * view, which needs the necessary rights.
 *
 * <p>The access of identities is known for a fake tenant. For any other tenant it follows from the latest completed
 * requests in the status list, so access that was not requested is missing.
 */
public final class TenantAssert extends AbstractAssert<TenantAssert, Tenant> {
    TenantAssert(Tenant actual) {
        super(actual, TenantAssert.class);
    }

    /**
     * Asserts that an identity has access now.
     *
     * @param identity the identity
     * @param item the id of the role, access profile or entitlement
     * @return this
     */
    public TenantAssert granted(IdentityId identity, String item) {
        isNotNull();
        AccessView view = AccessView.of(actual);
        if (!view.has(identity, item)) {
            throw failure(
                    "%nExpecting %s to have %s, but %s%s",
                    view.name(identity), view.name(item), view.tell(identity), waitingFor(identity, item));
        }
        return this;
    }

    /**
     * Asserts that an identity does not have access now. Fails for ids that a fake tenant does not know, unless it is
     * lenient, because the assertion would always succeed for them.
     *
     * @param identity the identity
     * @param item the id of the role, access profile or entitlement
     * @return this
     */
    public TenantAssert hasNot(IdentityId identity, String item) {
        isNotNull();
        AccessView view = AccessView.of(actual);
        demandKnown(view.knows(identity), "identity", identity.value());
        demandKnown(view.knows(item), "item", item);
        if (view.has(identity, item)) {
            throw failure(
                    "%nExpecting %s not to have %s, but %s", view.name(identity), view.name(item), view.tell(identity));
        }
        return this;
    }

    /**
     * Asserts that at least one approval waits for an identity.
     *
     * @param approver the reviewer
     * @return this
     */
    public TenantAssert isWaitingFor(IdentityId approver) {
        isNotNull();
        List<PendingApproval> pending = pending();
        if (pending.stream().noneMatch(approval -> Approvals.isFor(approver, approval))) {
            throw failure(
                    "%nExpecting an approval that waits for %s, but %s",
                    AccessView.of(actual).name(approver), Approvals.tell(pending));
        }
        return this;
    }

    /**
     * Asserts that no approval waits for an identity. Fails for an id that a fake tenant does not know, unless it is
     * lenient, because the assertion would always succeed for it.
     *
     * @param approver the reviewer
     * @return this
     */
    public TenantAssert isNotWaitingFor(IdentityId approver) {
        isNotNull();
        demandKnown(AccessView.of(actual).knows(approver), "identity", approver.value());
        List<PendingApproval> pending = pending();
        if (pending.stream().anyMatch(approval -> Approvals.isFor(approver, approval))) {
            throw failure(
                    "%nExpecting no approval that waits for %s, but %s",
                    AccessView.of(actual).name(approver), Approvals.tell(pending));
        }
        return this;
    }

    /**
     * Asserts that the status list shows a request, with all of its items in one state.
     *
     * @param request the id of the request
     * @param state the state
     * @return this
     */
    public TenantAssert hasRequest(AccessRequestId request, RequestState state) {
        isNotNull();
        StatusQuery query = StatusQuery.builder()
                .filters(Filter.of("accessRequestId", FilterOperator.EQ, request.value()))
                .build();
        List<RequestedItemStatus> rows =
                AccessView.everything(actual).status().stream(query).toList();
        if (rows.isEmpty()) {
            throw failure("%nExpecting the request %s to be %s, but no list shows it", request, state);
        }
        if (!rows.stream().allMatch(row -> row.getState() == state)) {
            throw failure(
                    "%nExpecting the request %s to be %s, but its items are%n%s",
                    request,
                    state,
                    rows.stream()
                            .map(row -> "  " + row.getName() + ": " + row.getState())
                            .collect(Collectors.joining("\n")));
        }
        return this;
    }

    private void demandKnown(boolean known, String what, String id) {
        if (!known) {
            throw failure("%nExpecting an %s of the tenant, but it has none with the id %s", what, id);
        }
    }

    /**
     * Names the reviewers that the access waits for, as the end of a sentence; empty if no approval is pending, or the
     * tenant does not show it.
     */
    private String waitingFor(IdentityId identity, String item) {
        List<PendingApproval> waiting;
        try {
            waiting = pending().stream()
                    .filter(approval -> Approvals.isOf(identity, item, approval))
                    .toList();
        } catch (TenantException e) {
            return "";
        }
        return waiting.isEmpty() ? "" : String.format("%nand ") + Approvals.tell(waiting);
    }

    private List<PendingApproval> pending() {
        try (Stream<PendingApproval> approvals = AccessView.everything(actual)
                .approvals()
                .pendingStream(ApprovalQuery.builder().build())) {
            return approvals.toList();
        }
    }
}
