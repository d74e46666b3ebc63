package dev.latchkey.testkit.organisation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Wire;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A person of the organisation: an identity that can ask, decide and be asked for. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutablePerson.class)
@JsonPropertyOrder({"id", "name", "email", "manager", "authority", "rights"})
public interface Person {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the identity} */
    IdentityId getId();

    /** {@return the name that lists show} */
    String getName();

    /** {@return where notices would go} */
    @Nullable
    String getEmail();

    /** {@return who manages this person, if anybody does} */
    @Nullable
    IdentityId getManager();

    /** {@return what the person may do} */
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
