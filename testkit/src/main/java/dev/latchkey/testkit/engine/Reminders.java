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
 * Reminders and escalation of approvals that nobody decides: reminders, escalation, expiry; and what a workflow
 * decides.
 */
final class Reminders {
    private static final Duration EXPIRY = Duration.ofDays(90);
    private static final Duration WORKFLOW = Duration.ofMinutes(1);

    private final TenantState world;
    private final StageTransitions progress;
    private final Approvers approvers;

    Reminders(TenantState world, StageTransitions progress) {
        this.world = world;
        this.progress = progress;
        this.approvers = new Approvers(world);
    }

    /** The moment of the next automatic event of an approval; null where nothing ever does. */
    @Nullable
    Instant next(ApprovalRecord step) {
        if (step.getStatus() != ApprovalStatus.PENDING) {
            return null;
        }
        if (step.getType() == ApproverType.WORKFLOW && step.getOwner() == null) {
            return step.getCreated().plus(WORKFLOW);
        }
        Instant expiry =
                world.does(Behaviour.APPROVALS_EXPIRE) ? step.getCreated().plus(EXPIRY) : null;
        Instant nudge = nudge(step);
        if (expiry == null || nudge == null) {
            return expiry == null ? nudge : expiry;
        }
        return nudge.isBefore(expiry) ? nudge : expiry;
    }

    /** Does what is due with a step now. */
    void goOn(ApprovalRecord step) {
        if (step.getType() == ApproverType.WORKFLOW && step.getOwner() == null) {
            progress.decide(step.toBuilder()
                    .status(world.does(Behaviour.WORKFLOWS_APPROVE) ? ApprovalStatus.APPROVED : ApprovalStatus.REJECTED)
                    .modified(world.now())
                    .build());
        } else if (world.does(Behaviour.APPROVALS_EXPIRE)
                && !step.getCreated().plus(EXPIRY).isAfter(world.now())) {
            progress.expire(step);
        } else if (step.getReminders() < reminders()) {
            world.put(step.toBuilder().reminders(step.getReminders() + 1).build());
        } else {
            escalate(step);
        }
    }

    /** A day count that is not set, or zero, switches reminders and escalation off. */
    private @Nullable Instant nudge(ApprovalRecord step) {
        ApprovalReminderAndEscalationConfig config = world.policy().reminders();
        int first = config == null ? 0 : value(config.getDaysUntilEscalation());
        int between = config == null ? 0 : value(config.getDaysBetweenReminders());
        boolean last = step.getReminders() >= reminders();
        if (first <= 0 || (between <= 0 && step.getReminders() > 0) || (last && successor(step) == null)) {
            return null;
        }
        return step.getOwnedSince().plus(Duration.ofDays(first + (long) between * step.getReminders()));
    }

    private int reminders() {
        ApprovalReminderAndEscalationConfig config = world.policy().reminders();
        return config == null ? 0 : value(config.getMaxReminders());
    }

    private void escalate(ApprovalRecord step) {
        IdentityId successor = successor(step);
        if (successor == null) {
            throw new IllegalStateException("nobody is above " + step.getOwner());
        }
        IdentityId before = step.getOwner();
        world.put(step.toBuilder()
                .owner(successor)
                .ownedSince(world.now())
                .modified(world.now())
                .reminders(0)
                .addHistory(ForwardHistory.builder()
                        .oldApproverName(
                                before == null ? null : world.directory().nameOf(before))
                        .newApproverName(world.directory().nameOf(successor))
                        .modified(world.now().atOffset(ZoneOffset.UTC))
                        .reassignmentType(ReassignmentType.AUTO_ESCALATION)
                        .build())
                .build());
    }

    private @Nullable IdentityId successor(ApprovalRecord step) {
        return step.getOwner() == null ? approvers.fallback() : approvers.above(step.getOwner());
    }

    private static int value(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
