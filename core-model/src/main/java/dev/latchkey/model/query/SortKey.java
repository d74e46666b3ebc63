package dev.latchkey.model.query;

/** One field that a {@link Sorter} sorts by. Immutable. */
public final class SortKey {
    private final String field;
    private final boolean descending;

    private SortKey(String field, boolean descending) {
        this.field = field;
        this.descending = descending;
    }

    static SortKey of(String field, boolean descending) {
        if (!FilterTerm.isField(field)) {
            throw new IllegalArgumentException("\"" + field + "\" cannot be a field");
        }
        return new SortKey(field, descending);
    }

    /** {@return the name of the field} */
    public String getField() {
        return field;
    }

    /** {@return whether the largest or latest value comes first} */
    public boolean isDescending() {
        return descending;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SortKey key && field.equals(key.field) && descending == key.descending;
    }

    @Override
    public int hashCode() {
        return field.hashCode() * 2 + (descending ? 1 : 0);
    }

    /** {@return the key as in a sorter, such as {@code -created}} */
    @Override
    public String toString() {
        return descending ? "-" + field : field;
    }
}
