package dev.latchkey.emulator.api;

/** Thrown when a body or a query cannot be read. */
final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableException(String message) {
        super(message);
    }
}
