package dev.latchkey.emulator;

import dev.latchkey.testkit.time.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * The clock for the expiry of tokens, rate limits and grades. It advances with real time, jumps ahead when the tenant's
 * clock is moved, and never goes back, even if the tenant's clock is reset. If the tenant's clock also advances with
 * real time, this clock moves it. Thread-safe.
 */
final class EmulatorClock implements InstantSource {
    private final VirtualClock tenant;
    private final LongSupplier nanoTime;
    private final boolean running;
    private Instant now;
    private Instant tenantSeen;
    private long nanosSeen;

    /** Returns the time since the tenant's clock was last updated. */
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

    /** Adopts a time to which the tenant's clock was set instead of moved. */
    synchronized void accept() {
        tenantSeen = tenant.instant();
    }

    /** Updates the tenant's clock, if it advances with real time and has not reached its latest time. */
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
