package dev.latchkey.model.directory;

import dev.latchkey.model.IdentityId;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A person as everybody in the organisation may see them. */
@Value.Immutable
public interface PublicIdentity {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the identity} */
    IdentityId getId();

    /** {@return the display name; several identities may have the same one} */
    String getName();

    /** {@return the other unique name: that of the account on the authoritative source} */
    @Nullable
    String getAlias();

    /** {@return the e-mail address, if there is one} */
    @Nullable
    String getEmail();

    /** {@return who manages the identity; null if nobody does} */
    @Nullable
    IdentityId getManager();

    /** {@return the state as the API says it, such as {@code ACTIVE} or {@code INACTIVE_LONG_TERM}; null if it is not told} */
    @Nullable
    String getIdentityState();

    /** Builds a {@link PublicIdentity}. */
    class Builder extends ImmutablePublicIdentity.Builder {
        Builder() {}
    }
}
