package dev.latchkey.cli.demo;

import java.util.Objects;

/** The emulator cannot be started. The message states the reason and the remedy. */
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
