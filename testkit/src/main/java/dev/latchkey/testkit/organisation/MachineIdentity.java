package dev.latchkey.testkit.organisation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Wire;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An identity that is not a person, such as that of a service. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableMachineIdentity.class)
@JsonPropertyOrder({"id", "name", "owners"})
public interface MachineIdentity {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the id of the identity, a hyphenated UUID} */
    IdentityId getId();

    /** {@return the display name} */
    String getName();

    /** {@return its primary and secondary owners} */
    List<IdentityId> getOwners();

    /** Builds a {@link MachineIdentity}. */
    class Builder extends ImmutableMachineIdentity.Builder {
        Builder() {}
    }
}
