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

    /** {@return the source it is on} */
    String getSourceId();

    /** {@return whose it is} */
    IdentityId getIdentityId();

    /** {@return its UUID, as its schema determines it; requests name the account by it} */
    @Nullable
    String getUuid();

    /** {@return its unique name on the source; requests name the account by it, too} */
    @Nullable
    String getNativeIdentity();

    /** {@return whether it is switched off} */
    @Value.Default
    default boolean isDisabled() {
        return false;
    }

    /** Builds an {@link SourceAccount}. */
    class Builder extends ImmutableSourceAccount.Builder {
        Builder() {}
    }
}
