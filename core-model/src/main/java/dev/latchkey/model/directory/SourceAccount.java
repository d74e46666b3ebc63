package dev.latchkey.model.directory;

import dev.latchkey.model.IdentityId;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An account of an identity on a source. */
@Value.Immutable
public interface SourceAccount {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the source} */
    String getSourceId();

    /** {@return the identity that owns the account} */
    IdentityId getIdentityId();

    /** {@return the UUID, as the account schema determines it; requests can name the account by it} */
    @Nullable
    String getUuid();

    /** {@return the unique name on the source; requests can name the account by it} */
    @Nullable
    String getNativeIdentity();

    /** {@return whether the account is disabled} */
    @Value.Default
    default boolean isDisabled() {
        return false;
    }

    /** Builds a {@link SourceAccount}. */
    class Builder extends ImmutableSourceAccount.Builder {
        Builder() {}
    }
}
