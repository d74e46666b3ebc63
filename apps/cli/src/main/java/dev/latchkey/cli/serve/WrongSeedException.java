package dev.latchkey.cli.serve;

import java.util.Objects;

/** A text that cannot be taken as an organisation. Its message says where, what is wrong and what to do. */
public final class WrongSeedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongSeedException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
