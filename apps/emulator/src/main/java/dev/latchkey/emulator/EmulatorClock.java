package dev.latchkey.emulator;

import dev.latchkey.testkit.time.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * The time by which tokens expire, rate limits slide and clients are graded. It runs like any clock, jumps ahead when
 * the tenant's clock is moved, and never goes back, even if the tenant's is reset. Where the tenant's clock is to run
 * too, it is this one that moves it. Thread-safe.
 */
final class EmulatorClock implements InstantSource {
    private final VirtualClock tenant;
    private final LongSupplier nanoTime;
    private final boolean running;
    private Instant now;
    private Instant tenantSeen;
    private long nanosSeen;

    /** The time that has passed since the tenant's clock caught up. */
    private Duration owed = Duration.ZERO;

    EmulatorClock(VirtualClock tenant, LongSupplier nanoTime, boolean running) {
        this.tenant = tenant;
        this.nanoTime = nanoTime;
        this.running = running;
        this.now = tenant.instant();
        this.tenantSeen = now;
        this.nanosSeen = nanoTime.getAsLong();
    }

    @Override
    public synchronized Instant instant() {
        look();
        return now;
    }

    /** Takes it as it is where the tenant's clock was put, instead of moved. */
    synchronized void accept() {
        tenantSeen = tenant.instant();
    }

    /** Lets the tenant's clock catch up, if it is to run and not at the end of time. */
    synchronized void tick() {
        look();
        if (running && !tenant.instant().plus(owed).isAfter(VirtualClock.LAST)) {
            tenant.advance(owed);
            tenantSeen = tenant.instant();
        }
        owed = Duration.ZERO;
    }

    private void look() {
        Instant tenantNow = tenant.instant();
        if (tenantNow.isAfter(tenantSeen)) {
            now = now.plus(Duration.between(tenantSeen, tenantNow));
        }
        tenantSeen = tenantNow;
        long nanos = nanoTime.getAsLong();
        Duration passed = Duration.ofNanos(nanos - nanosSeen);
        nanosSeen = nanos;
        now = now.plus(passed);
        owed = owed.plus(passed);
    }
}
