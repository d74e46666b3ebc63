package dev.latchkey.cli.shell;

/**
 * Something in a text that cannot be.
 *
 * @param line the line of the text, counted from 1
 * @param column the column in the line, counted from 1
 * @param message the problem and what to do
 */
public record TextProblem(int line, int column, String message) {
    /** {@return line, column and message, as compilers put them} */
    @Override
    public String toString() {
        return line + ":" + column + ": " + message;
    }
}
