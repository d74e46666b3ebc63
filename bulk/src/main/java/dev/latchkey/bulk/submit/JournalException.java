package dev.latchkey.bulk.submit;

/** A journal cannot be used. The message says why and what to do. */
public final class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JournalException(String message) {
        super(message);
    }
}
