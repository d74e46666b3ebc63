package dev.latchkey.testkit.engine;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.approval.ForwardHistory;
import dev.latchkey.model.approval.ReassignmentType;
import dev.latchkey.model.config.ApprovalReminderAndEscalationConfig;
import dev.latchkey.model.config.ApproverType;
import dev.latchkey.model.status.ApprovalStatus;
import dev.latchkey.testkit.behaviour.Behaviour;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The automatic events of pending approvals: reminders, escalation, expiry, and the decision of a workflow.
 */
final class Reminders {
    private static final Duration EXPIRY = Duration.ofDays(90);
    private static final Duration WORKFLOW = Duration.ofMinutes(1);

    private final TenantState tenant;
    private final StageTransitions progress;
    private final Approvers approvers;

    Reminders(TenantState tenant, StageTransitions progress) {
        this.tenant = tenant;
        this.progress = progress;
        this.approvers = new Approvers(tenant);
    }

    /** Returns the time of the next automatic event of an approval; null if there is none. */
    @Nullable
    Instant next(ApprovalRecord approval) {
        if (approval.getStatus() != ApprovalStatus.PENDING) {
            return null;
        }
        if (approval.getType() == ApproverType.WORKFLOW && approval.getOwner() == null) {
            return approval.getCreated().plus(WORKFLOW);
        }
        Instant expiry =
                tenant.does(Behaviour.APPROVALS_EXPIRE) ? approval.getCreated().plus(EXPIRY) : null;
        Instant nudge = nudge(approval);
        if (expiry == null || nudge == null) {
            return expiry == null ? nudge : expiry;
        }
        return nudge.isBefore(expiry) ? nudge : expiry;
    }

    /** Executes the event of an approval that is due. */
    void goOn(ApprovalRecord approval) {
        if (approval.getType() == ApproverType.WORKFLOW && approval.getOwner() == null) {
            progress.decide(approval.toBuilder()
                    .status(
                            tenant.does(Behaviour.WORKFLOWS_APPROVE)
                                    ? ApprovalStatus.APPROVED
                                    : ApprovalStatus.REJECTED)
                    .modified(tenant.now())
                    .build());
        } else if (tenant.does(Behaviour.APPROVALS_EXPIRE)
                && !approval.getCreated().plus(EXPIRY).isAfter(tenant.now())) {
            progress.expire(approval);
        } else if (approval.getReminders() < reminders()) {
            tenant.put(
                    approval.toBuilder().reminders(approval.getReminders() + 1).build());
        } else {
            escalate(approval);
        }
    }

    /** A number of days that is zero or not set disables reminders and escalation. */
    private @Nullable Instant nudge(ApprovalRecord approval) {
        ApprovalReminderAndEscalationConfig config = tenant.policy().reminders();
        int first = config == null ? 0 : value(config.getDaysUntilEscalation());
        int between = config == null ? 0 : value(config.getDaysBetweenReminders());
        boolean last = approval.getReminders() >= reminders();
        if (first <= 0 || (between <= 0 && approval.getReminders() > 0) || (last && successor(approval) == null)) {
            return null;
        }
        return approval.getOwnedSince().plus(Duration.ofDays(first + (long) between * approval.getReminders()));
    }

    private int reminders() {
        ApprovalReminderAndEscalationConfig config = tenant.policy().reminders();
        return config == null ? 0 : value(config.getMaxReminders());
    }

    private void escalate(ApprovalRecord approval) {
        IdentityId successor = successor(approval);
        if (successor == null) {
            throw new IllegalStateException("nobody is above " + approval.getOwner());
        }
        IdentityId before = approval.getOwner();
        tenant.put(approval.toBuilder()
                .owner(successor)
                .ownedSince(tenant.now())
                .modified(tenant.now())
                .reminders(0)
                .addHistory(ForwardHistory.builder()
                        .oldApproverName(
                                before == null ? null : tenant.directory().nameOf(before))
                        .newApproverName(tenant.directory().nameOf(successor))
                        .modified(tenant.now().atOffset(ZoneOffset.UTC))
                        .reassignmentType(ReassignmentType.AUTO_ESCALATION)
                        .build())
                .build());
    }

    private @Nullable IdentityId successor(ApprovalRecord approval) {
        return approval.getOwner() == null ? approvers.fallback() : approvers.above(approval.getOwner());
    }

    private static int value(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
