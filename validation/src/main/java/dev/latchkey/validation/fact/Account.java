package dev.latchkey.validation.fact;

import dev.latchkey.model.json.Wire;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An account of an identity. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableAccount.class)
public interface Account {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the source it is on} */
    String getSourceId();

    /** {@return its UUID on the source} */
    @Nullable
    String getUuid();

    /** {@return its name on the source} */
    @Nullable
    String getNativeIdentity();

    /** Builds an {@link Account}. */
    class Builder extends ImmutableAccount.Builder {
        Builder() {}
    }
}
