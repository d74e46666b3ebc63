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
 * Assertions about a tenant. A fake tenant is asked as its administrator, whoever sees it; any other as it is given, so
 * that it has to be one that may look.
 *
 * <p>What identities have is known of a fake tenant. Of any other the status list has to do: what was asked for last
 * and completed. There, access that nobody requested is not seen.
 */
public final class TenantAssert extends AbstractAssert<TenantAssert, Tenant> {
    TenantAssert(Tenant actual) {
        super(actual, TenantAssert.class);
    }

    /**
     * An identity has access now.
     *
     * @param identity whose it is
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
     * An identity does not have access now. Fails for ids that a fake tenant does not know, unless it is lenient: of
     * those it would hold always.
     *
     * @param identity whose it would be
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
     * At least one approval waits for an identity.
     *
     * @param approver who has to decide
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
     * No approval waits for an identity. Fails for an id that a fake tenant does not know, unless it is lenient: of
     * that it would hold always.
     *
     * @param approver who would have to decide
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
     * The status list shows a request, and all of its items in one state.
     *
     * @param request which request
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
     * Names the reviewers that the access waits for, as the end of a sentence; nothing where no approval waits, or the
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
