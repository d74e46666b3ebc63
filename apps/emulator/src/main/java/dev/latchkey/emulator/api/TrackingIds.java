package dev.latchkey.emulator.api;

import java.util.concurrent.atomic.AtomicLong;

/** Creates tracking ids of error bodies, which the vendor's support asks for, by counting. */
final class TrackingIds {
    private final AtomicLong last = new AtomicLong();

    String next() {
        return String.format("%032x", last.incrementAndGet());
    }
}
