package dev.latchkey.emulator.api;

import java.util.concurrent.atomic.AtomicLong;

/** Counts error bodies in the form of the ids that the vendor's support asks for. */
final class TrackingIds {
    private final AtomicLong last = new AtomicLong();

    String next() {
        return String.format("%032x", last.incrementAndGet());
    }
}
