package dev.latchkey.testkit.organisation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementRevocationRequestConfig;
import dev.latchkey.model.json.Wire;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A role, an access profile or an entitlement that can be requested. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableRequestableItem.class)
@JsonPropertyOrder({
    "type",
    "id",
    "name",
    "description",
    "owner",
    "sources",
    "enabled",
    "requestable",
    "requestConfig",
    "revocationConfig"
})
public interface RequestableItem {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the type of the item} */
    ItemType getType();

    /** {@return the id of the item} */
    String getId();

    /** {@return the display name} */
    String getName();

    /** {@return the description} */
    @Nullable
    String getDescription();

    /** {@return the owner of the item, who decides if an approval scheme names the owner} */
    @Nullable
    IdentityId getOwner();

    /** {@return the sources on which it needs an account; exactly one for an entitlement} */
    List<String> getSources();

    /** {@return whether it is enabled; no document states that a request needs this} */
    @Value.Default
    default boolean isEnabled() {
        return true;
    }

    /** {@return whether it can be requested at all} */
    @Value.Default
    default boolean isRequestable() {
        return true;
    }

    /** {@return its own request configuration; null if the configuration of the organisation applies} */
    @Nullable
    EntitlementAccessRequestConfig getRequestConfig();

    /** {@return its own revocation configuration; null if the configuration of the organisation applies} */
    @Nullable
    EntitlementRevocationRequestConfig getRevocationConfig();

    /** Builds a {@link RequestableItem}. */
    class Builder extends ImmutableRequestableItem.Builder {
        Builder() {}
    }
}
