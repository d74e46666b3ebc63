package dev.latchkey.cli.settings;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Custom rules of a tenant that cannot be used. Its message states the reason and what to do. */
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
