package dev.latchkey.validation.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.json.DateTime;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import java.time.OffsetDateTime;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One role, access profile or entitlement that an identity has. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableAssignment.class)
public interface Assignment {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the type of the item} */
    Open<ItemType> getType();

    /** {@return the id of the item} */
    String getId();

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

    /** {@return the source of the account that has it} */
    @Nullable
    String getSourceId();

    /** {@return the UUID of the account that has it} */
    @Nullable
    String getAccountUuid();

    /** {@return the name of the account that has it} */
    @Nullable
    String getNativeIdentity();

    /** {@return the id of this assignment of the role} */
    @Nullable
    String getAssignmentId();

    /** {@return the way in which the identity got it; null if unknown} */
    @Nullable
    GrantedBy getGrantedBy();

    /** {@return whether it can be revoked; null if unknown} */
    @Nullable
    Boolean getRevocable();

    /** Builds an {@link Assignment}. */
    class Builder extends ImmutableAssignment.Builder {
        Builder() {}
    }
}
