package dev.latchkey.validation;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks for a value when it is first needed, and keeps it. Thread-safe. */
final class Once<T> implements Supplier<T> {
    private @Nullable Supplier<T> source;
    private @Nullable T value;

    Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        if (source != null) {
            value = source.get();
            source = null;
        }
        return Objects.requireNonNull(value);
    }
}
