package dev.latchkey.model.directory;

import dev.latchkey.model.IdentityId;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A machine identity and who owns it. */
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

    /** {@return the persons who own it, the primary owner first} */
    List<IdentityId> getOwners();

    /** {@return the governance groups that own it, by id; who belongs to them is not told} */
    List<String> getOwnerGroups();

    /** Builds a {@link MachineIdentity}. */
    class Builder extends ImmutableMachineIdentity.Builder {
        Builder() {}
    }
}
