package dev.latchkey.emulator.http;

import java.time.Duration;

/** The ways to send a response. */
public sealed interface Delivery {

    /** Normally. */
    record Whole() implements Delivery {}

    /** Not at all: the connection is closed before the first byte. */
    record Dropped() implements Delivery {}

    /** The first half of the body; then the connection is closed, although the headers announced the whole body. */
    record Cut() implements Delivery {}

    /**
     * Byte by byte.
     *
     * @param pause the pause before each byte
     */
    record Slow(Duration pause) implements Delivery {}
}
