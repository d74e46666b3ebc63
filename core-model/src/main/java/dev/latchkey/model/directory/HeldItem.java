package dev.latchkey.model.directory;

import dev.latchkey.model.ItemType;
import java.time.OffsetDateTime;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A role or an access profile that an identity has, or will have from a date on, according to the history of
 * identities.
 */
@Value.Immutable
public interface HeldItem {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the type of the item} */
    ItemType getType();

    /** {@return the id of the item} */
    String getId();

    /** {@return the sunrise date, if it has one} */
    @Nullable
    OffsetDateTime getStartDate();

    /** {@return the sunset date, if it has one} */
    @Nullable
    OffsetDateTime getRemoveDate();

    /** {@return whether a request can revoke it; null if unknown} */
    @Nullable
    Boolean getRevocable();

    /** Builds a {@link HeldItem}. */
    class Builder extends ImmutableHeldItem.Builder {
        Builder() {}
    }
}
