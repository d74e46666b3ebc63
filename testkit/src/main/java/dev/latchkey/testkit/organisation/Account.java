package dev.latchkey.testkit.organisation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.Wire;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An account of an identity on a source. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableAccount.class)
@JsonPropertyOrder({"uuid", "nativeIdentity", "source", "identity"})
public interface Account {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the id of the account, as in requests} */
    String getUuid();

    /** {@return the name of the account on the source} */
    String getNativeIdentity();

    /** {@return the id of the source} */
    String getSource();

    /** {@return the owner: a person or a machine identity} */
    IdentityId getIdentity();

    /** Builds an {@link Account}. */
    class Builder extends ImmutableAccount.Builder {
        Builder() {}
    }
}
