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

    /** {@return what kind of item it is} */
    ItemType getType();

    /** {@return the id of the item} */
    String getId();

    /** {@return which assignment of the item this is} */
    @Nullable
    String getAssignmentId();

    /** {@return the sunrise date, if it has one} */
    @Nullable
    OffsetDateTime getStartDate();

    /** {@return the sunset date, if it has one} */
    @Nullable
    OffsetDateTime getRemoveDate();

    /**
     * {@return how the identity came to it; null if the lookup does not tell. Over HTTP, {@code ACCESS_REQUEST} and an
     * assignment context that was requested mean {@link GrantedBy#REQUEST}; {@code ROLE_MEMBERSHIP} and a context that
     * was matched mean {@link GrantedBy#ROLE_MEMBERSHIP}; anything else is not told}
     */
    @Nullable
    GrantedBy getGrantedBy();

    /** {@return the account that it is bound to; null if there is none or several, or the lookup does not tell} */
    @Nullable
    SourceAccount getAccount();

    /** Builds an {@link RoleAssignment}. */
    class Builder extends ImmutableRoleAssignment.Builder {
        Builder() {}
    }
}
