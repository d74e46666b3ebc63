package dev.latchkey.validation.fact;

import dev.latchkey.model.json.Wire;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The entry of a person or machine identity in the directory of the tenant, or that there is none. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableDirectoryIdentity.class)
public interface DirectoryIdentity {

    /** {@return a builder of an identity that is there} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return whether the tenant has the identity; true by default} */
    @Value.Default
    default boolean isFound() {
        return true;
    }

    /** {@return the display name; null if it is not told, or there is no such identity} */
    @Nullable
    String getName();

    /**
     * {@return where there is no identity with this id, the ids of those that have the id as their name, alias or e-mail
     * address}
     */
    List<String> getNamesakes();

    /** Builds a {@link DirectoryIdentity}. */
    class Builder extends ImmutableDirectoryIdentity.Builder {
        Builder() {}
    }
}
