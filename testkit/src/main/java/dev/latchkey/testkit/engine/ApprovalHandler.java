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

/** Lists approvals and takes decisions. */
final class ApprovalHandler implements ApprovalOperations {
    private static final List<ApprovalStatus> PENDING = List.of(ApprovalStatus.PENDING);

    private final OperationHandler desk;

    ApprovalHandler(OperationHandler desk) {
        this.desk = desk;
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
        return desk.read(Operation.PENDING_APPROVALS, world -> {
            IdentityId owner = owner(world, query.getOwnerId());
            return listing(world, Operation.PENDING_APPROVALS)
                    .rows(
                            extent,
                            desk.caller().apiVersion(),
                            query,
                            wanted(world, owner, PENDING),
                            step -> rows(world).pending(step, owner));
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
        return desk.read(Operation.COMPLETED_APPROVALS, world -> {
            IdentityId owner = owner(world, query.getOwnerId());
            return listing(world, Operation.COMPLETED_APPROVALS)
                    .rows(
                            extent,
                            desk.caller().apiVersion(),
                            query,
                            wanted(world, owner, List.of(ApprovalStatus.APPROVED, ApprovalStatus.REJECTED)),
                            step -> rows(world).completed(step, owner));
        });
    }

    @Override
    public ApprovalSummary summary(ApprovalSummaryQuery query) {
        return desk.read(Operation.APPROVAL_SUMMARY, world -> {
            IdentityId owner = owner(world, query.getOwnerId());
            OffsetDateTime from = query.getFromDate();
            Instant since = from == null ? Instant.MIN : from.toInstant();
            return ApprovalSummary.builder()
                    .pending(count(world, owner, ApprovalStatus.PENDING, since))
                    .approved(count(world, owner, ApprovalStatus.APPROVED, since))
                    .rejected(count(world, owner, ApprovalStatus.REJECTED, since))
                    .build();
        });
    }

    @Override
    public List<Approver> approvers(AccessRequestId request) {
        return desk.read(Operation.APPROVERS, world -> {
            List<RequestedItemRecord> lines = world.lines().of(request.value());
            if (lines.isEmpty()) {
                throw Refusal.notFound("access request", request.value());
            }
            List<Approver> found = new ArrayList<>();
            for (RequestedItemRecord line : lines) {
                for (ApprovalRecord step : world.stepsOf(line)) {
                    if (step.getStatus() == ApprovalStatus.PENDING) {
                        new Approvers(world)
                                .deciders(step)
                                .forEach(someone -> found.add(approver(world, step, someone)));
                    }
                }
            }
            return List.copyOf(found);
        });
    }

    @Override
    public ActionOutcome approve(ApprovalId approval, Comment comment) {
        return desk.act(
                Operation.APPROVE, world -> new Decisions(desk, world).approve(approval.value(), comment.getComment()));
    }

    @Override
    public ActionOutcome reject(ApprovalId approval, Comment comment) {
        return desk.act(
                Operation.REJECT, world -> new Decisions(desk, world).reject(approval.value(), comment.getComment()));
    }

    @Override
    public ActionOutcome forward(ApprovalId approval, ForwardApproval forward) {
        return desk.act(Operation.FORWARD, world -> new Decisions(desk, world).forward(approval.value(), forward));
    }

    @Override
    public ActionOutcome bulkApprove(BulkApproveAccessRequest approvals) {
        return desk.act(Operation.BULK_APPROVE, world -> new Decisions(desk, world).bulkApprove(approvals));
    }

    /** Finds the owner whose approvals are asked for; null for everybody's, which only administrators may see. */
    private @Nullable IdentityId owner(TenantState world, @Nullable IdentityId asked) {
        IdentityId caller = desk.caller().someone();
        IdentityId owner = desk.caller().meant(asked);
        if (desk.caller().isAdministrator(world)) {
            return owner;
        }
        if (owner != null && !owner.equals(caller)) {
            throw Refusal.forbidden("only an administrator sees the approvals of others");
        }
        return caller;
    }

    private static List<ApprovalRecord> wanted(
            TenantState world, @Nullable IdentityId owner, List<ApprovalStatus> statuses) {
        Approvers approvers = new Approvers(world);
        return (statuses.equals(PENDING) ? world.pendingSteps() : world.steps())
                .stream()
                        .filter(step -> statuses.contains(step.getStatus()))
                        .filter(step -> owner == null
                                || owner.equals(step.getReviewer())
                                || approvers.deciders(step).contains(owner))
                        .toList();
    }

    private static int count(TenantState world, @Nullable IdentityId owner, ApprovalStatus status, Instant since) {
        return Math.toIntExact(wanted(world, owner, List.of(status)).stream()
                .filter(step -> !step.getModified().isBefore(since))
                .count());
    }

    private ApprovalRows rows(TenantState world) {
        return new ApprovalRows(world, desk.caller().apiVersion());
    }

    private static Listing<ApprovalRecord> listing(TenantState world, Operation operation) {
        return new Listing<>(
                operation,
                Map.of(
                        "id", ListColumn.text(ApprovalRecord::getId),
                        "requestedFor.id",
                                ListColumn.text(step -> world.lines()
                                        .get(step.getLine())
                                        .getIdentity()
                                        .value()),
                        "accessRequestId",
                                ListColumn.text(step ->
                                        world.lines().get(step.getLine()).getRequest()),
                        "created", ListColumn.moment(ApprovalRecord::getCreated),
                        "modified", ListColumn.moment(ApprovalRecord::getModified)));
    }

    private static Approver approver(TenantState world, ApprovalRecord step, IdentityId someone) {
        Person person = world.directory().person(someone);
        return Approver.builder()
                .id(someone)
                .email(person == null ? null : person.getEmail())
                .name(world.directory().nameOf(someone))
                .approvalId(ApprovalId.of(step.getId()))
                .type("Identity")
                .build();
    }
}
