package dev.latchkey.validation.requirement;

import dev.latchkey.validation.fact.Fact;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value that is known, known to be none, or undetermined without more facts. Immutable if the value is.
 *
 * @param <T> the type of the value
 */
public final class Known<T> {
    private static final Known<?> NONE = new Known<>(null, Set.of());

    private final @Nullable T value;
    private final Set<Fact<?>> missing;

    private Known(@Nullable T value, Set<Fact<?>> missing) {
        this.value = value;
        this.missing = missing;
    }

    static <T> Known<T> of(@Nullable T value) {
        return new Known<>(value, Set.of());
    }

    /** One shared value, so that a check that finds nothing demanded allocates nothing. */
    @SuppressWarnings("unchecked") // it holds no value of any type
    static <T> Known<T> none() {
        return (Known<T>) NONE;
    }

    static <T> Known<T> unknown(Fact<?>... missing) {
        return unknown(Fact.setOf(missing));
    }

    static <T> Known<T> unknown(Set<Fact<?>> missing) {
        return new Known<>(null, missing);
    }

    /** {@return whether the facts decide it; if so and there is no value, the value is known to be none} */
    public boolean isKnown() {
        return missing.isEmpty();
    }

    /** {@return the value; empty if there is none or it is not known} */
    public Optional<T> find() {
        return Optional.ofNullable(value);
    }

    /** {@return the facts that are missing to decide it; empty if it is decided} */
    public Set<Fact<?>> getMissingFacts() {
        return missing;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Known<?> known && Objects.equals(value, known.value) && missing.equals(known.missing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, missing);
    }

    /** {@return the value, {@code none}, or {@code unknown without} and the missing facts} */
    @Override
    public String toString() {
        if (isKnown()) {
            return value == null ? "none" : value.toString();
        }
        return "unknown without " + missing.stream().map(Fact::getText).collect(Collectors.joining(", "));
    }
}
