package dev.latchkey.bulk.table;

/** The table cannot be used as a whole: its header is wrong, or it cannot be read on. The message says where and what to do. */
public final class UnusableTableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong.
     *
     * @param message what is wrong, where, and what to do
     */
    public UnusableTableException(String message) {
        super(message);
    }
}
