package dev.latchkey.testkit.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Lets everything happen that the passing time brings, in the order of time; what falls on one moment, in the order of making. */
final class Timeline {
    private final World world;
    private final Progress progress;
    private final Reminders reminders;
    private final AccessBook book;

    Timeline(World world, Progress progress) {
        this.world = world;
        this.progress = progress;
        this.reminders = new Reminders(world, progress);
        this.book = new AccessBook(world);
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

    private @Nullable Event next() {
        Event first = earlier(null, book.nextSunset(), book::sunset);
        for (Line line : world.openLines()) {
            first = earlier(first, line.getNext(), () -> progress.goOn(line));
        }
        for (Step step : world.pendingSteps()) {
            first = earlier(first, reminders.next(step), () -> reminders.goOn(step));
        }
        return first;
    }

    private static @Nullable Event earlier(@Nullable Event first, @Nullable Instant at, Runnable action) {
        return at == null || (first != null && !at.isBefore(first.at())) ? first : new Event(at, action);
    }

    private record Event(Instant at, Runnable action) {}
}
