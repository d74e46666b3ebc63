package dev.latchkey.testkit.organisation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Wire;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A connected system with accounts and entitlements. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableSource.class)
@JsonPropertyOrder({"id", "name", "owner"})
public interface Source {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the source} */
    String getId();

    /** {@return the display name} */
    String getName();

    /** {@return the owner of the source, who decides if an approval scheme names the source owner} */
    @Nullable
    IdentityId getOwner();

    /** Builds a {@link Source}. */
    class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
