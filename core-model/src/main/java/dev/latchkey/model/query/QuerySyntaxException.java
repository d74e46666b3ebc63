package dev.latchkey.model.query;

/** Thrown when a text is not a filter or sorter of the API. */
public final class QuerySyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** The problem. */
    private final String reason;

    /** The position of the problem. */
    private final int index;

    QuerySyntaxException(String reason, int index) {
        super(reason + ", at index " + index);
        this.reason = reason;
        this.index = index;
    }

    /** {@return the error, without its position} */
    public String getReason() {
        return reason;
    }

    /**
     * {@return the position of the error, counted from 0 in UTF-16 units; the length of the text if it ends too early}
     */
    public int getIndex() {
        return index;
    }
}
