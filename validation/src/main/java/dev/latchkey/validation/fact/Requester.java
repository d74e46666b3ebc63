package dev.latchkey.validation.fact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.json.Wire;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The requester. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableRequester.class)
public interface Requester {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the identity of the token} */
    IdentityId getId();

    /** {@return the authority of the token} */
    Authority getAuthority();

    /**
     * {@return the rights of the token beyond its authority, such as {@code idn:access-request-administration:write}}
     */
    Set<String> getRights();

    /** {@return whether the token is an administrator's} */
    @JsonIgnore
    default boolean isOrgAdmin() {
        return getAuthority() == Authority.ORG_ADMIN;
    }

    /** Builds a {@link Requester}. */
    class Builder extends ImmutableRequester.Builder {
        Builder() {}
    }
}
