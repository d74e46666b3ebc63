package dev.latchkey.testkit.engine;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.approval.ApprovalSummary;
import dev.latchkey.model.approval.Approver;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.approval.CompletedApproval;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.ApprovalSummaryQuery;
import dev.latchkey.model.status.ApprovalStatus;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.ApprovalOperations;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.organisation.Person;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists approvals and accepts decisions. */
final class ApprovalHandler implements ApprovalOperations {
    private static final List<ApprovalStatus> PENDING = List.of(ApprovalStatus.PENDING);

    private final OperationHandler handler;

    ApprovalHandler(OperationHandler handler) {
        this.handler = handler;
    }

    @Override
    public Page<PendingApproval> pendingPage(ApprovalQuery query) {
        return pending(PageWindow.PAGE, query);
    }

    @Override
    public Stream<PendingApproval> pendingStream(ApprovalQuery query) {
        return pending(PageWindow.TO_THE_END, query).rows().stream();
    }

    private Page<PendingApproval> pending(PageWindow extent, ApprovalQuery query) {
        return handler.read(Operation.PENDING_APPROVALS, tenant -> {
            IdentityId owner = owner(tenant, query.getOwnerId());
            return listing(tenant, Operation.PENDING_APPROVALS)
                    .rows(
                            extent,
                            handler.caller().apiVersion(),
                            query,
                            wanted(tenant, owner, PENDING),
                            approval -> rows(tenant).pending(approval, owner));
        });
    }

    @Override
    public Page<CompletedApproval> completedPage(ApprovalQuery query) {
        return completed(PageWindow.PAGE, query);
    }

    @Override
    public Stream<CompletedApproval> completedStream(ApprovalQuery query) {
        return completed(PageWindow.TO_THE_END, query).rows().stream();
    }

    private Page<CompletedApproval> completed(PageWindow extent, ApprovalQuery query) {
        return handler.read(Operation.COMPLETED_APPROVALS, tenant -> {
            IdentityId owner = owner(tenant, query.getOwnerId());
            return listing(tenant, Operation.COMPLETED_APPROVALS)
                    .rows(
                            extent,
                            handler.caller().apiVersion(),
                            query,
                            wanted(tenant, owner, List.of(ApprovalStatus.APPROVED, ApprovalStatus.REJECTED)),
                            approval -> rows(tenant).completed(approval, owner));
        });
    }

    @Override
    public ApprovalSummary summary(ApprovalSummaryQuery query) {
        return handler.read(Operation.APPROVAL_SUMMARY, tenant -> {
            IdentityId owner = owner(tenant, query.getOwnerId());
            OffsetDateTime from = query.getFromDate();
            Instant since = from == null ? Instant.MIN : from.toInstant();
            return ApprovalSummary.builder()
                    .pending(count(tenant, owner, ApprovalStatus.PENDING, since))
                    .approved(count(tenant, owner, ApprovalStatus.APPROVED, since))
                    .rejected(count(tenant, owner, ApprovalStatus.REJECTED, since))
                    .build();
        });
    }

    @Override
    public List<Approver> approvers(AccessRequestId request) {
        return handler.read(Operation.APPROVERS, tenant -> {
            List<RequestedItemRecord> records = tenant.records().of(request.value());
            if (records.isEmpty()) {
                throw Refusal.notFound("access request", request.value());
            }
            List<Approver> found = new ArrayList<>();
            for (RequestedItemRecord record : records) {
                for (ApprovalRecord approval : tenant.stepsOf(record)) {
                    if (approval.getStatus() == ApprovalStatus.PENDING) {
                        new Approvers(tenant)
                                .deciders(approval)
                                .forEach(someone -> found.add(approver(tenant, approval, someone)));
                    }
                }
            }
            return List.copyOf(found);
        });
    }

    @Override
    public ActionOutcome approve(ApprovalId approval, Comment comment) {
        return handler.act(
                Operation.APPROVE,
                tenant -> new Decisions(handler, tenant).approve(approval.value(), comment.getComment()));
    }

    @Override
    public ActionOutcome reject(ApprovalId approval, Comment comment) {
        return handler.act(
                Operation.REJECT,
                tenant -> new Decisions(handler, tenant).reject(approval.value(), comment.getComment()));
    }

    @Override
    public ActionOutcome forward(ApprovalId approval, ForwardApproval forward) {
        return handler.act(
                Operation.FORWARD, tenant -> new Decisions(handler, tenant).forward(approval.value(), forward));
    }

    @Override
    public ActionOutcome bulkApprove(BulkApproveAccessRequest approvals) {
        return handler.act(Operation.BULK_APPROVE, tenant -> new Decisions(handler, tenant).bulkApprove(approvals));
    }

    /** Finds the owner in the query; null for all owners, which only administrators are allowed to query. */
    private @Nullable IdentityId owner(TenantState tenant, @Nullable IdentityId asked) {
        IdentityId caller = handler.caller().someone();
        IdentityId owner = handler.caller().meant(asked);
        if (handler.caller().isAdministrator(tenant)) {
            return owner;
        }
        if (owner != null && !owner.equals(caller)) {
            throw Refusal.forbidden("only an administrator sees the approvals of others");
        }
        return caller;
    }

    private static List<ApprovalRecord> wanted(
            TenantState tenant, @Nullable IdentityId owner, List<ApprovalStatus> statuses) {
        Approvers approvers = new Approvers(tenant);
        return (statuses.equals(PENDING) ? tenant.pendingApprovals() : tenant.approvals())
                .stream()
                        .filter(approval -> statuses.contains(approval.getStatus()))
                        .filter(approval -> owner == null
                                || owner.equals(approval.getReviewer())
                                || approvers.deciders(approval).contains(owner))
                        .toList();
    }

    private static int count(TenantState tenant, @Nullable IdentityId owner, ApprovalStatus status, Instant since) {
        return Math.toIntExact(wanted(tenant, owner, List.of(status)).stream()
                .filter(approval -> !approval.getModified().isBefore(since))
                .count());
    }

    private ApprovalRows rows(TenantState tenant) {
        return new ApprovalRows(tenant, handler.caller().apiVersion());
    }

    private static Listing<ApprovalRecord> listing(TenantState tenant, Operation operation) {
        return new Listing<>(
                operation,
                Map.of(
                        "id", ListColumn.text(ApprovalRecord::getId),
                        "requestedFor.id",
                                ListColumn.text(approval -> tenant.records()
                                        .get(approval.getRecord())
                                        .getIdentity()
                                        .value()),
                        "accessRequestId",
                                ListColumn.text(approval -> tenant.records()
                                        .get(approval.getRecord())
                                        .getRequest()),
                        "created", ListColumn.moment(ApprovalRecord::getCreated),
                        "modified", ListColumn.moment(ApprovalRecord::getModified)));
    }

    private static Approver approver(TenantState tenant, ApprovalRecord approval, IdentityId someone) {
        Person person = tenant.directory().person(someone);
        return Approver.builder()
                .id(someone)
                .email(person == null ? null : person.getEmail())
                .name(tenant.directory().nameOf(someone))
                .approvalId(ApprovalId.of(approval.getId()))
                .type("Identity")
                .build();
    }
}
