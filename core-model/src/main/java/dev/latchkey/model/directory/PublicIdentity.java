package dev.latchkey.model.directory;

import dev.latchkey.model.IdentityId;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A person, with the properties that every user of the organisation can see. */
@Value.Immutable
public interface PublicIdentity {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the identity} */
    IdentityId getId();

    /** {@return the display name; not unique} */
    String getName();

    /** {@return the alias, a unique name: that of the account on the authoritative source} */
    @Nullable
    String getAlias();

    /** {@return the e-mail address, if there is one} */
    @Nullable
    String getEmail();

    /** {@return the manager of the identity; null if it has none} */
    @Nullable
    IdentityId getManager();

    /**
     * {@return the state as the API returns it, such as {@code ACTIVE} or {@code INACTIVE_LONG_TERM}; null if unknown}
     */
    @Nullable
    String getIdentityState();

    /** Builds a {@link PublicIdentity}. */
    class Builder extends ImmutablePublicIdentity.Builder {
        Builder() {}
    }
}
