package dev.latchkey.emulator.http;

import java.time.Duration;

/** Ways to send an answer. */
public sealed interface Delivery {

    /** As it should. */
    record Whole() implements Delivery {}

    /** Not at all: the connection is closed before the first byte. */
    record Dropped() implements Delivery {}

    /** The first half of the body, then the connection is closed, though the headers promised all of it. */
    record Cut() implements Delivery {}

    /**
     * Byte by byte.
     *
     * @param pause how long to wait before each byte
     */
    record Slow(Duration pause) implements Delivery {}
}
