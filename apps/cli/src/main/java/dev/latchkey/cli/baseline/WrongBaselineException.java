package dev.latchkey.cli.baseline;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text that is no baseline. Its message says what is wrong and what to do. */
public final class WrongBaselineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Counted from 1. */
    private final int line;

    /** Counted from 1. */
    private final int column;

    WrongBaselineException(int line, int column, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.line = line;
        this.column = column;
    }

    /** {@return the line of the text, counted from 1} */
    public int getLine() {
        return line;
    }

    /** {@return the column in the line, counted from 1} */
    public int getColumn() {
        return column;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
