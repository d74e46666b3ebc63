package dev.latchkey.testkit.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.json.DateTime;
import dev.latchkey.model.json.Wire;
import java.time.OffsetDateTime;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An item that an identity has. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableHeldAccess.class)
@JsonPropertyOrder({
    "identity",
    "type",
    "item",
    "account",
    "assignmentId",
    "startDate",
    "removeDate",
    "grantedBy",
    "revocable"
})
public interface HeldAccess {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the identity that has it: a person or a machine identity} */
    IdentityId getIdentity();

    /** {@return the type of the item} */
    ItemType getType();

    /** {@return the id of the item} */
    String getItem();

    /** {@return the UUID of the account that has it, if it is bound to one} */
    @Nullable
    String getAccount();

    /** {@return the id of the role assignment} */
    @Nullable
    String getAssignmentId();

    /** {@return the sunrise date, if it has one} */
    @JsonProperty("startDate")
    @DateTime
    @Nullable
    OffsetDateTime getStartDate();

    /** {@return the sunset date, if it has one} */
    @JsonProperty("removeDate")
    @DateTime
    @Nullable
    OffsetDateTime getRemoveDate();

    /** {@return the origin of the access} */
    @Value.Default
    default GrantedBy getGrantedBy() {
        return GrantedBy.REQUEST;
    }

    /** {@return whether it can be revoked} */
    @Value.Default
    default boolean isRevocable() {
        return true;
    }

    /** Builds a {@link HeldAccess}. */
    class Builder extends ImmutableHeldAccess.Builder {
        Builder() {}
    }
}
