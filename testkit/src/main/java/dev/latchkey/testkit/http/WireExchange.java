package dev.latchkey.testkit.http;

/**
 * A call over HTTP and its response.
 *
 * @param number the number of the call; later calls have larger numbers
 * @param text both as readable text, without secrets
 */
public record WireExchange(long number, String text) {}
