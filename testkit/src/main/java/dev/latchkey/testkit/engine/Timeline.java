package dev.latchkey.testkit.engine;

import dev.latchkey.model.status.ApprovalStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Lets everything happen that the passing time brings, in the order of time. Of what falls on one moment, access that
 * ends comes first, then lines, then steps, each in the order of making.
 */
final class Timeline {
    private final TenantState world;
    private final DueQueue lines = new DueQueue();
    private final DueQueue steps = new DueQueue();
    private final StageTransitions progress;
    private final Reminders reminders;
    private final AccessRegister book;

    Timeline(TenantState world, StageTransitions progress) {
        this.world = world;
        this.progress = progress;
        this.reminders = new Reminders(world, progress);
        this.book = new AccessRegister(world);
    }

    void runTo(Instant end) {
        Event event = next();
        while (event != null && !event.at().isAfter(end)) {
            if (event.at().isAfter(world.now())) {
                world.setNow(event.at());
            }
            event.action().run();
            event = next();
        }
        world.setNow(end);
    }

    /** The next moment at which something happens by itself; null where nothing is to come. */
    @Nullable
    Instant nextMoment() {
        Event event = next();
        return event == null ? null : event.at();
    }

    private @Nullable Event next() {
        world.takeChangedLines().forEach(this::note);
        world.takeChangedSteps().forEach(this::note);
        Event first = earlier(null, book.nextSunset(), book::sunset);
        DueQueue.Entry line = lines.first();
        if (line != null) {
            first = earlier(first, line.at(), () -> progress.goOn(world.lines().get(line.id())));
        }
        DueQueue.Entry step = steps.first();
        if (step != null) {
            first = earlier(first, step.at(), () -> reminders.goOn(world.knownStep(step.id())));
        }
        return first;
    }

    private void note(RequestedItemRecord line) {
        if (line.getStage() == ProcessingStage.ENDED) {
            lines.remove(line.getId());
        } else {
            lines.put(line.getId(), line.getNext());
        }
    }

    private void note(ApprovalRecord step) {
        if (step.getStatus() == ApprovalStatus.PENDING) {
            steps.put(step.getId(), reminders.next(step));
        } else {
            steps.remove(step.getId());
        }
    }

    private static @Nullable Event earlier(@Nullable Event first, @Nullable Instant at, Runnable action) {
        return at == null || (first != null && !at.isBefore(first.at())) ? first : new Event(at, action);
    }

    private record Event(Instant at, Runnable action) {}
}
