package dev.latchkey.cli.demo;

import java.util.Objects;

/** An emulator cannot be started. Its message states the reason and what to do. */
public final class CannotServeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotServeException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
