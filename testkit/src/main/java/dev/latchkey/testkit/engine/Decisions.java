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

/** Decides approvals for a caller, or rejects the decision. */
final class Decisions {
    private static final int BULK = 50;
    private static final int TEXT = 255;

    private final CallContext caller;
    private final TenantState tenant;
    private final StageTransitions progress;

    Decisions(OperationHandler handler, TenantState tenant) {
        this.caller = handler.caller();
        this.tenant = tenant;
        this.progress = handler.engine().progress();
    }

    void approve(String id, @Nullable String comment) {
        decide(mine(id), ApprovalStatus.APPROVED, comment);
    }

    void reject(String id, @Nullable String comment) {
        ApprovalRecord approval = mine(id);
        if (approval.isCommentRequired() && Blank.isOrNull(comment)) {
            throw Refusal.invalid("a rejection of this item needs a comment");
        }
        decide(approval, ApprovalStatus.REJECTED, comment);
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
        ApprovalRecord approval = mine(id);
        if (tenant.directory().person(owner) == null && !tenant.isLenient()) {
            throw Refusal.unknownReference("identity", owner.value());
        }
        IdentityId before = Objects.requireNonNullElse(approval.getOwner(), caller.someone());
        tenant.put(approval.toBuilder()
                .owner(owner)
                .ownedSince(tenant.now())
                .modified(tenant.now())
                .reminders(0)
                .addHistory(ForwardHistory.builder()
                        .oldApproverName(tenant.directory().nameOf(before))
                        .newApproverName(tenant.directory().nameOf(owner))
                        .forwarderName(tenant.directory().nameOf(caller.someone()))
                        .comment(comment)
                        .modified(tenant.now().atOffset(ZoneOffset.UTC))
                        .reassignmentType(ReassignmentType.MANUAL_REASSIGNMENT)
                        .build())
                .build());
    }

    /** Approves those that are still pending. If one of the ids is unknown, none is approved. */
    void bulkApprove(BulkApproveAccessRequest body) {
        if (!caller.mayWrite(tenant)) {
            throw Refusal.forbidden(
                    "only an administrator, or who has the right " + CallContext.WRITE_ALL + ", approves in bulk");
        }
        List<ApprovalId> ids = body.getApprovalIds();
        if (ids.isEmpty() || ids.size() > BULK) {
            throw Refusal.invalid("approvalIds has " + ids.size() + " ids, not 1 to " + BULK);
        }
        if (Blank.isOrNull(body.getComment())) {
            throw Refusal.invalid("comment is missing");
        }
        List<ApprovalRecord> approvals = new ArrayList<>();
        for (ApprovalId id : ids) {
            approvals.add(known(id.value()));
        }
        for (ApprovalRecord approval : approvals) {
            ApprovalRecord current = known(approval.getId());
            if (current.getStatus() == ApprovalStatus.PENDING) {
                decide(current, ApprovalStatus.APPROVED, body.getComment());
            }
        }
    }

    /**
     * Like {@code minLength} and {@code maxLength} of the documents, this counts Unicode characters, including white
     * space.
     */
    private static boolean fits(String text) {
        int length = text.codePointCount(0, text.length());
        return length >= 1 && length <= TEXT;
    }

    private void decide(ApprovalRecord approval, ApprovalStatus status, @Nullable String comment) {
        progress.decide(approval.toBuilder()
                .status(status)
                .reviewer(caller.someone())
                .comment(comment)
                .modified(tenant.now())
                .build());
    }

    private ApprovalRecord known(String id) {
        ApprovalRecord approval = tenant.approval(id);
        if (approval == null) {
            throw Refusal.notFound("approval", id);
        }
        return approval;
    }

    private ApprovalRecord mine(String id) {
        ApprovalRecord approval = known(id);
        IdentityId someone = caller.someone();
        boolean owns = new Approvers(tenant).deciders(approval).contains(someone);
        if (!owns && !caller.isAdministrator(tenant)) {
            throw Refusal.forbidden("only the owner of the approval, or an administrator, decides it");
        }
        if (approval.getStatus() != ApprovalStatus.PENDING) {
            throw Refusal.invalid("the approval is " + approval.getStatus() + " already");
        }
        return approval;
    }
}
