package dev.latchkey.testkit.organisation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Wire;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A person of the organisation: an identity that can be requester, reviewer and recipient. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutablePerson.class)
@JsonPropertyOrder({"id", "name", "email", "manager", "authority", "rights"})
public interface Person {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the identity} */
    IdentityId getId();

    /** {@return the display name} */
    String getName();

    /** {@return the e-mail address} */
    @Nullable
    String getEmail();

    /** {@return the manager of this person; null if there is none} */
    @Nullable
    IdentityId getManager();

    /** {@return the authority of the person} */
    @Value.Default
    default PersonAuthority getAuthority() {
        return PersonAuthority.USER;
    }

    /** {@return rights beyond the authority, such as {@code idn:access-request-administration:read}} */
    List<String> getRights();

    /** Builds a {@link Person}. */
    class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
