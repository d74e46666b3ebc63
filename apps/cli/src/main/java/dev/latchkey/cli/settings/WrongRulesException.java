package dev.latchkey.cli.settings;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rules of a tenant's own that cannot be used. Its message says why and what to do. */
public final class WrongRulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongRulesException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
