package dev.latchkey.bulk.table;

/**
 * Thrown when a whole table cannot be used: its header is wrong, or the rest of it cannot be read. The message states
 * the position and the remedy.
 */
public final class UnusableTableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the problem, its position and the remedy
     */
    public UnusableTableException(String message) {
        super(message);
    }
}
