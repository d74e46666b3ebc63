package dev.latchkey.bulk.submit;

/** Thrown when a journal cannot be used. The message states the reason and the remedy. */
public final class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JournalException(String message) {
        super(message);
    }
}
