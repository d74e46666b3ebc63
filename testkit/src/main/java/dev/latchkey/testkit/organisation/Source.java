package dev.latchkey.testkit.organisation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Wire;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A system that accounts and entitlements are on. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableSource.class)
@JsonPropertyOrder({"id", "name", "owner"})
public interface Source {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the source} */
    String getId();

    /** {@return the name that lists show} */
    String getName();

    /** {@return who decides where a scheme says the owner of the source} */
    @Nullable
    IdentityId getOwner();

    /** Builds a {@link Source}. */
    class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
