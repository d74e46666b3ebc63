package dev.latchkey.validation.document;

/**
 * A place in a document.
 *
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 */
public record Position(int line, int column) {
    /** Where every document starts. */
    public static final Position START = new Position(1, 1);
}
