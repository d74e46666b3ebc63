package dev.latchkey.testkit.engine;

import dev.latchkey.model.status.ApprovalStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Executes all events that are due, in the order of time. At the same time, the end of access comes first, then
 * requested items, then approvals, each in the order of creation.
 */
final class Timeline {
    private final TenantState tenant;
    private final DueQueue records = new DueQueue();
    private final DueQueue approvals = new DueQueue();
    private final StageTransitions progress;
    private final Reminders reminders;
    private final AccessRegister book;

    Timeline(TenantState tenant, StageTransitions progress) {
        this.tenant = tenant;
        this.progress = progress;
        this.reminders = new Reminders(tenant, progress);
        this.book = new AccessRegister(tenant);
    }

    void runTo(Instant end) {
        Event event = next();
        while (event != null && !event.at().isAfter(end)) {
            if (event.at().isAfter(tenant.now())) {
                tenant.setNow(event.at());
            }
            event.action().run();
            event = next();
        }
        tenant.setNow(end);
    }

    /** Returns the time of the next event; null if there is none. */
    @Nullable
    Instant nextMoment() {
        Event event = next();
        return event == null ? null : event.at();
    }

    private @Nullable Event next() {
        tenant.takeChangedRecords().forEach(this::note);
        tenant.takeChangedSteps().forEach(this::note);
        Event first = earlier(null, book.nextSunset(), book::sunset);
        DueQueue.Entry record = records.first();
        if (record != null) {
            first = earlier(
                    first, record.at(), () -> progress.goOn(tenant.records().get(record.id())));
        }
        DueQueue.Entry approval = approvals.first();
        if (approval != null) {
            first = earlier(first, approval.at(), () -> reminders.goOn(tenant.knownApproval(approval.id())));
        }
        return first;
    }

    private void note(RequestedItemRecord record) {
        if (record.getStage() == ProcessingStage.ENDED) {
            records.remove(record.getId());
        } else {
            records.put(record.getId(), record.getNext());
        }
    }

    private void note(ApprovalRecord approval) {
        if (approval.getStatus() == ApprovalStatus.PENDING) {
            approvals.put(approval.getId(), reminders.next(approval));
        } else {
            approvals.remove(approval.getId());
        }
    }

    private static @Nullable Event earlier(@Nullable Event first, @Nullable Instant at, Runnable action) {
        return at == null || (first != null && !at.isBefore(first.at())) ? first : new Event(at, action);
    }

    private record Event(Instant at, Runnable action) {}
}
