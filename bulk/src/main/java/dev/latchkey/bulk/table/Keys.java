package dev.latchkey.bulk.table;

import dev.latchkey.model.tenant.RequestMark;

/** Keys of the client metadata. */
final class Keys {
    private Keys() {}

    /** Returns the key of a column whose name begins with {@link Column#METADATA}. */
    static String metadata(String title) {
        String key = title.substring(Column.METADATA.length());
        if (key.isBlank()) {
            throw new UnusableTableException("the column \"" + title + "\" names no key behind the point");
        }
        if (key.equals(RequestMark.KEY)) {
            throw new UnusableTableException(
                    "the column \"" + title + "\" is set by Latchkey itself when it submits; remove it");
        }
        return key;
    }
}
