package dev.latchkey.validation.requirement;

import dev.latchkey.validation.fact.Fact;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answer to the question whether something is required: yes, no, or undetermined without more facts. Immutable.
 */
public final class Demand {
    /** It is required. */
    public static final Demand REQUIRED = new Demand(true, Set.of());
    /** It is not. */
    public static final Demand NOT_REQUIRED = new Demand(false, Set.of());

    private final boolean required;
    private final Set<Fact<?>> missing;

    private Demand(boolean required, Set<Fact<?>> missing) {
        this.required = required;
        this.missing = missing;
    }

    static Demand of(boolean required) {
        return required ? REQUIRED : NOT_REQUIRED;
    }

    static Demand unknown(Fact<?>... missing) {
        return new Demand(false, Fact.setOf(missing));
    }

    /** {@return whether it is known to be required} */
    public boolean isRequired() {
        return required;
    }

    /** {@return whether the facts decide it} */
    public boolean isKnown() {
        return missing.isEmpty();
    }

    /** {@return the facts that are missing to decide it; empty if it is decided} */
    public Set<Fact<?>> getMissingFacts() {
        return missing;
    }

    /** {@return {@code required}, {@code not required}, or {@code unknown without} and the missing facts} */
    @Override
    public String toString() {
        if (isKnown()) {
            return required ? "required" : "not required";
        }
        return "unknown without " + missing.stream().map(Fact::getText).collect(Collectors.joining(", "));
    }
}
