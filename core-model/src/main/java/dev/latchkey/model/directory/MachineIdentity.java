package dev.latchkey.model.directory;

import dev.latchkey.model.IdentityId;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A machine identity and its owners. */
@Value.Immutable
public interface MachineIdentity {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the identity} */
    IdentityId getId();

    /** {@return the display name} */
    @Nullable
    String getName();

    /** {@return the people who own it, the primary owner first} */
    List<IdentityId> getOwners();

    /** {@return the ids of the governance groups that own it; their members are not returned} */
    List<String> getOwnerGroups();

    /** Builds a {@link MachineIdentity}. */
    class Builder extends ImmutableMachineIdentity.Builder {
        Builder() {}
    }
}
