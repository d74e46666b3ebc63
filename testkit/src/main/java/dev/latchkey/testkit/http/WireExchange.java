package dev.latchkey.testkit.http;

/**
 * A call over the wire and its answer.
 *
 * @param number which call this was; later calls have larger numbers
 * @param text both as text, for people to read, without secrets
 */
public record WireExchange(long number, String text) {}
