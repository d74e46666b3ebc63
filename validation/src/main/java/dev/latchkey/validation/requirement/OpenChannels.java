package dev.latchkey.validation.requirement;

import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.RequestPolicy;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The channels by which access for people can be requested.
 *
 * @param open the channels that are known to be open
 * @param missing the facts that are missing to decide about further channels; empty if all are known
 */
public record OpenChannels(Set<RequestChannel> open, Set<Fact<?>> missing) {

    /**
     * Finds the channels that a configuration allows.
     *
     * @param policy the configuration; null if it is not known
     */
    static OpenChannels of(@Nullable RequestPolicy policy) {
        if (policy == null) {
            return new OpenChannels(Set.of(RequestChannel.ADMINISTRATOR), Set.of(Fact.CONFIG));
        }
        EnumSet<RequestChannel> open = EnumSet.of(RequestChannel.ADMINISTRATOR);
        if (!policy.isApprovalsMustBeExternal()) {
            open.add(RequestChannel.SELF);
            if (policy.isAnyoneForAnyone()) {
                open.add(RequestChannel.ANYONE);
            }
            if (policy.isAnyoneForAnyone() || policy.isManagerForEmployee()) {
                open.add(RequestChannel.MANAGER);
            }
        }
        return new OpenChannels(Collections.unmodifiableSet(open), Set.of());
    }

    /** {@return whether only administrators may request access} */
    public boolean isAdministratorsOnly() {
        return missing.isEmpty() && open.equals(Set.of(RequestChannel.ADMINISTRATOR));
    }
}
