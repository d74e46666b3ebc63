package dev.latchkey.validation.suppression;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All suppressions of one check. Immutable. */
public final class Suppressions {
    private static final Suppressions NONE = new Suppressions(List.of());

    private final List<Suppression> all;

    private Suppressions(List<Suppression> all) {
        this.all = all;
    }

    /** {@return no suppressions} */
    public static Suppressions none() {
        return NONE;
    }

    /**
     * Combines suppressions.
     *
     * @param suppressions any number of them
     * @return all of them together
     */
    public static Suppressions of(List<Suppression> suppressions) {
        Objects.requireNonNull(suppressions, "suppressions");
        return suppressions.isEmpty() ? NONE : new Suppressions(List.copyOf(suppressions));
    }

    /** {@return whether nothing is suppressed} */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * Finds the suppression that covers a finding.
     *
     * @param ruleId the rule of the finding
     * @param pointer the place of the finding
     * @return among those that cover it, the one that lasts longest, expired or not
     */
    public Optional<Suppression> find(String ruleId, String pointer) {
        return all.stream()
                .filter(suppression -> suppression.covers(ruleId, pointer))
                .max(Comparator.comparing(Suppression::until));
    }
}
