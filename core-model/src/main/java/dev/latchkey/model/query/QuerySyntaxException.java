package dev.latchkey.model.query;

/** A text is not a filter, or not a sorter, of the API. */
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

    /** {@return what is wrong, without the place} */
    public String getReason() {
        return reason;
    }

    /**
     * {@return where it is wrong: counted from 0, in UTF-16 units; the length of the text where its end comes too
     * early}
     */
    public int getIndex() {
        return index;
    }
}
