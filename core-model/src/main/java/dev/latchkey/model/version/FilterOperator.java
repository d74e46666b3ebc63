package dev.latchkey.model.version;

import java.util.Optional;

/** The comparison operators of a {@code filters} parameter: {@code field operator value}. */
public enum FilterOperator {
    /** Equal. */
    EQ("eq"),
    /** Not equal. */
    NE("ne"),
    /** Greater, or later. */
    GT("gt"),
    /** Greater or equal. */
    GE("ge"),
    /** Less, or earlier. */
    LT("lt"),
    /** Less or equal. */
    LE("le"),
    /** Equal to one of the values in parentheses. */
    IN("in"),
    /** Starts with. */
    SW("sw"),
    /** Has no value; nothing follows the operator. */
    ISNULL("isnull"),
    /** Has a value; nothing follows the operator. */
    PR("pr");

    private static final ConstantNames<FilterOperator> TEXTS =
            new ConstantNames<>("a filter operator", "filter operators", values());

    private final String text;

    FilterOperator(String text) {
        this.text = text;
    }

    /**
     * Finds the operator with this text.
     *
     * @param text a text as {@link #getText()} returns it; case-sensitive
     * @return the operator, or empty if no operator has the text
     */
    public static Optional<FilterOperator> find(String text) {
        return TEXTS.find(text);
    }

    /**
     * Finds the operator with this text.
     *
     * @param text a text as {@link #getText()} returns it; case-sensitive
     * @return the operator
     * @throws IllegalArgumentException if no operator has the text; the message lists the operators
     */
    public static FilterOperator of(String text) {
        return TEXTS.get(text);
    }

    /** {@return the operator as in a filter} */
    public String getText() {
        return text;
    }

    /** {@return the text of the operator} */
    @Override
    public String toString() {
        return text;
    }
}
