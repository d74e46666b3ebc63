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

/** A role, an access profile or an entitlement that can be asked for. */
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

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what kind of item it is} */
    ItemType getType();

    /** {@return the item} */
    String getId();

    /** {@return the name that lists show} */
    String getName();

    /** {@return what it is for} */
    @Nullable
    String getDescription();

    /** {@return who decides where a scheme says the owner of the item} */
    @Nullable
    IdentityId getOwner();

    /** {@return the sources that it needs an account on; exactly one for an entitlement} */
    List<String> getSources();

    /** {@return whether it is switched on; no document says that a request needs that} */
    @Value.Default
    default boolean isEnabled() {
        return true;
    }

    /** {@return whether it can be asked for at all} */
    @Value.Default
    default boolean isRequestable() {
        return true;
    }

    /** {@return what a request for it has to bring and who decides; null where the configuration of the organisation holds} */
    @Nullable
    EntitlementAccessRequestConfig getRequestConfig();

    /** {@return who decides about taking it away; null where the configuration of the organisation holds} */
    @Nullable
    EntitlementRevocationRequestConfig getRevocationConfig();

    /** Builds a {@link RequestableItem}. */
    class Builder extends ImmutableRequestableItem.Builder {
        Builder() {}
    }
}
