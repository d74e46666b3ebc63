package dev.latchkey.testkit.engine;

import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Blank;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.approval.ForwardHistory;
import dev.latchkey.model.approval.ReassignmentType;
import dev.latchkey.model.status.ApprovalStatus;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides approvals for a caller, or refuses the decision. */
final class Decisions {
    private static final int BULK = 50;
    private static final int TEXT = 255;

    private final CallContext caller;
    private final TenantState world;
    private final StageTransitions progress;

    Decisions(OperationHandler desk, TenantState world) {
        this.caller = desk.caller();
        this.world = world;
        this.progress = desk.engine().progress();
    }

    void approve(String id, @Nullable String comment) {
        decide(mine(id), ApprovalStatus.APPROVED, comment);
    }

    void reject(String id, @Nullable String comment) {
        ApprovalRecord step = mine(id);
        if (step.isCommentRequired() && Blank.isOrNull(comment)) {
            throw Refusal.invalid("a rejection of this item needs a comment");
        }
        decide(step, ApprovalStatus.REJECTED, comment);
    }

    void forward(String id, ForwardApproval forward) {
        IdentityId owner = forward.getNewOwnerId();
        String comment = forward.getComment();
        if (owner == null || !fits(owner.value())) {
            throw Refusal.invalid("newOwnerId needs 1 to " + TEXT + " characters");
        }
        if (comment == null || !fits(comment)) {
            throw Refusal.invalid("comment needs 1 to " + TEXT + " characters");
        }
        ApprovalRecord step = mine(id);
        if (world.directory().person(owner) == null && !world.isLenient()) {
            throw Refusal.unknownReference("identity", owner.value());
        }
        IdentityId before = Objects.requireNonNullElse(step.getOwner(), caller.someone());
        world.put(step.toBuilder()
                .owner(owner)
                .ownedSince(world.now())
                .modified(world.now())
                .reminders(0)
                .addHistory(ForwardHistory.builder()
                        .oldApproverName(world.directory().nameOf(before))
                        .newApproverName(world.directory().nameOf(owner))
                        .forwarderName(world.directory().nameOf(caller.someone()))
                        .comment(comment)
                        .modified(world.now().atOffset(ZoneOffset.UTC))
                        .reassignmentType(ReassignmentType.MANUAL_REASSIGNMENT)
                        .build())
                .build());
    }

    /** Approves those that still wait. Nothing is approved where one of the ids is unknown. */
    void bulkApprove(BulkApproveAccessRequest approvals) {
        if (!caller.mayWrite(world)) {
            throw Refusal.forbidden(
                    "only an administrator, or who has the right " + CallContext.WRITE_ALL + ", approves in bulk");
        }
        List<ApprovalId> ids = approvals.getApprovalIds();
        if (ids.isEmpty() || ids.size() > BULK) {
            throw Refusal.invalid("approvalIds has " + ids.size() + " ids, not 1 to " + BULK);
        }
        if (Blank.isOrNull(approvals.getComment())) {
            throw Refusal.invalid("comment is missing");
        }
        List<ApprovalRecord> steps = new ArrayList<>();
        for (ApprovalId id : ids) {
            steps.add(known(id.value()));
        }
        for (ApprovalRecord step : steps) {
            ApprovalRecord current = known(step.getId());
            if (current.getStatus() == ApprovalStatus.PENDING) {
                decide(current, ApprovalStatus.APPROVED, approvals.getComment());
            }
        }
    }

    /**
     * As {@code minLength} and {@code maxLength} of the documents: what counts is characters of Unicode, blank or not.
     */
    private static boolean fits(String text) {
        int length = text.codePointCount(0, text.length());
        return length >= 1 && length <= TEXT;
    }

    private void decide(ApprovalRecord step, ApprovalStatus status, @Nullable String comment) {
        progress.decide(step.toBuilder()
                .status(status)
                .reviewer(caller.someone())
                .comment(comment)
                .modified(world.now())
                .build());
    }

    private ApprovalRecord known(String id) {
        ApprovalRecord step = world.step(id);
        if (step == null) {
            throw Refusal.notFound("approval", id);
        }
        return step;
    }

    private ApprovalRecord mine(String id) {
        ApprovalRecord step = known(id);
        IdentityId someone = caller.someone();
        boolean owns = new Approvers(world).deciders(step).contains(someone);
        if (!owns && !caller.isAdministrator(world)) {
            throw Refusal.forbidden("only the owner of the approval, or an administrator, decides it");
        }
        if (step.getStatus() != ApprovalStatus.PENDING) {
            throw Refusal.invalid("the approval is " + step.getStatus() + " already");
        }
        return step;
    }
}
