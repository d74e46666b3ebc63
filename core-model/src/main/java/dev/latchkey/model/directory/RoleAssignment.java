package dev.latchkey.model.directory;

import dev.latchkey.model.ItemType;
import java.time.OffsetDateTime;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** One role that an identity has, or will have from a date on. */
@Value.Immutable
public interface RoleAssignment {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the type of the item} */
    ItemType getType();

    /** {@return the id of the item} */
    String getId();

    /** {@return the id of the assignment} */
    @Nullable
    String getAssignmentId();

    /** {@return the sunrise date, if it has one} */
    @Nullable
    OffsetDateTime getStartDate();

    /** {@return the sunset date, if it has one} */
    @Nullable
    OffsetDateTime getRemoveDate();

    /**
     * {@return the origin of the assignment; null if unknown. Over HTTP, {@code ACCESS_REQUEST} and a requested
     * assignment context mean {@link GrantedBy#REQUEST}; {@code ROLE_MEMBERSHIP} and a matched context mean {@link
     * GrantedBy#ROLE_MEMBERSHIP}; anything else is unknown}
     */
    @Nullable
    GrantedBy getGrantedBy();

    /** {@return the account that it is bound to; null if there is none, there are several, or it is unknown} */
    @Nullable
    SourceAccount getAccount();

    /** Builds a {@link RoleAssignment}. */
    class Builder extends ImmutableRoleAssignment.Builder {
        Builder() {}
    }
}
