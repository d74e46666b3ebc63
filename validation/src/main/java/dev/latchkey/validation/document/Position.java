package dev.latchkey.validation.document;

/**
 * A position in a document; ordered from start to end.
 *
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 */
public record Position(int line, int column) implements Comparable<Position> {
    /** The start of every document. */
    public static final Position START = new Position(1, 1);

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
