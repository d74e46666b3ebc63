package dev.latchkey.cli.fix;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file cannot be written and is unchanged. The message states the reason and the remedy. */
public final class FixFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FixFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
