package dev.latchkey.feign;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;

/**
 * Cancels calls that take longer than a call may. Thread-safe.
 *
 * <p>OkHttp's own timeout wakes a thread with each call. Here, all calls may take the same time, so a call that begins
 * ends after all that are under way, and no thread has to be told about it: an alarm is set for the oldest call. There
 * is none without calls.
 */
final class CallTimeout {
    private final Duration longest;
    private final InstantSource steady;
    private final Alarm alarm;
    /** The calls under way, the oldest first. */
    private final Set<Watch> underWay = new LinkedHashSet<>();

    private boolean alarmSet;

    /** Creates a timeout that the machine's clock measures. */
    static CallTimeout of(Duration longest) {
        return new CallTimeout(
                longest,
                Environment.STEADY,
                (pause, look) -> CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS, Runnable::run)
                        .execute(look));
    }

    /**
     * Creates a timeout.
     *
     * @param longest the time that a call may take
     * @param steady measures it
     * @param alarm calls back after a pause
     */
    CallTimeout(Duration longest, InstantSource steady, Alarm alarm) {
        this.longest = longest;
        this.steady = steady;
        this.alarm = alarm;
    }

    /** Watches a call until {@link Watch#stop}. */
    synchronized Watch watch(Call call) {
        Watch watch = new Watch(call, steady.instant().plus(longest));
        underWay.add(watch);
        if (!alarmSet) {
            alarmSet = true;
            alarm.set(longest, this::look);
        }
        return watch;
    }

    private synchronized void look() {
        Instant now = steady.instant();
        alarmSet = false;
        for (Iterator<Watch> oldest = underWay.iterator(); oldest.hasNext() && !alarmSet; ) {
            Watch watch = oldest.next();
            if (watch.end.isAfter(now)) {
                alarmSet = true;
                alarm.set(Duration.between(now, watch.end), this::look);
            } else {
                oldest.remove();
                watch.over = true;
                watch.call.cancel();
            }
        }
    }

    private synchronized void stop(Watch watch) {
        underWay.remove(watch);
    }

    /** Calls back once, after a pause. */
    @FunctionalInterface
    interface Alarm {
        void set(Duration pause, Runnable look);
    }

    /** A call under way. */
    final class Watch {
        private final Call call;
        private final Instant end;
        private volatile boolean over;

        private Watch(Call call, Instant end) {
            this.call = call;
            this.end = end;
        }

        /** Checks whether the call was cancelled because it took too long. */
        boolean isOver() {
            return over;
        }

        void stop() {
            CallTimeout.this.stop(this);
        }
    }
}
