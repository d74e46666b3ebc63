package dev.latchkey.validation.requirement;

import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.RequestPolicy;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ways to request access for people.
 *
 * @param open the ways that are known to be open
 * @param missing the facts without which further ways cannot be told; empty if all are known
 */
public record OpenWays(Set<Way> open, Set<Fact> missing) {

    /**
     * Finds the ways that a configuration allows.
     *
     * @param policy the configuration; null if it is not known
     */
    static OpenWays of(@Nullable RequestPolicy policy) {
        if (policy == null) {
            return new OpenWays(Set.of(Way.ADMINISTRATOR), Set.of(Fact.CONFIG));
        }
        EnumSet<Way> open = EnumSet.of(Way.ADMINISTRATOR);
        if (!policy.isApprovalsMustBeExternal()) {
            open.add(Way.SELF);
            if (policy.isAnyoneForAnyone()) {
                open.add(Way.ANYONE);
            }
            if (policy.isAnyoneForAnyone() || policy.isManagerForEmployee()) {
                open.add(Way.MANAGER);
            }
        }
        return new OpenWays(Collections.unmodifiableSet(open), Set.of());
    }

    /** {@return whether only administrators may ask} */
    public boolean isAdministratorsOnly() {
        return missing.isEmpty() && open.equals(Set.of(Way.ADMINISTRATOR));
    }
}
