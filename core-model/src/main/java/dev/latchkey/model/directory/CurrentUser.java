package dev.latchkey.model.directory;

import dev.latchkey.model.IdentityId;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The user of a token, and the rights of both. */
@Value.Immutable
public interface CurrentUser {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the identity that the token represents; null for a token with API authority} */
    @Nullable
    IdentityId getId();

    /** {@return the display name of that identity; null if there is none or it is unknown} */
    @Nullable
    String getName();

    /** {@return the rights of the token: {@code ORG_ADMIN} if that is among the user levels} */
    Authority getAuthority();

    /** {@return the user levels of the identity, such as {@code ORG_ADMIN} or {@code ROLE_SUBADMIN}} */
    Set<String> getUserLevels();

    /**
     * {@return the rights that the token is known to have beyond its authority, such as {@code
     * idn:access-request-administration:write}; the token can have others}
     */
    Set<String> getRights();

    /** Builds a {@link CurrentUser}. */
    class Builder extends ImmutableCurrentUser.Builder {
        Builder() {}
    }
}
