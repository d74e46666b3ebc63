package dev.latchkey.validation.fact;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.json.Wire;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The entry of a role, access profile or entitlement in the directory of the tenant, or that there is none. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableDirectoryItem.class)
public interface DirectoryItem {

    /** {@return a builder of an item that is there, enabled and requestable} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return whether the tenant has the item; true by default} */
    @Value.Default
    default boolean isFound() {
        return true;
    }

    /** {@return what kind of item it is; null if that is not told, or there is no such item} */
    @Nullable
    Open<ItemType> getType();

    /** {@return the display name; null if it is not told, or there is no such item} */
    @Nullable
    String getName();

    /** {@return whether the item is switched on; true by default} */
    @Value.Default
    default boolean isEnabled() {
        return true;
    }

    /** {@return whether the item can be requested at all, by whomever; true by default} */
    @Value.Default
    default boolean isRequestable() {
        return true;
    }

    /** {@return where there is no item with this id, the ids of the items that have the id as their name} */
    List<String> getNamesakes();

    /** Builds a {@link DirectoryItem}. */
    class Builder extends ImmutableDirectoryItem.Builder {
        Builder() {}
    }
}
