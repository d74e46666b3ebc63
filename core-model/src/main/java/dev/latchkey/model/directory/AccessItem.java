package dev.latchkey.model.directory;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.EntitlementRequestConfig;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A role, an access profile or an entitlement, as the list of its type describes it. */
@Value.Immutable
public interface AccessItem {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the type of the item} */
    ItemType getType();

    /** {@return the id that requests use} */
    String getId();

    /** {@return the display name; not unique} */
    String getName();

    /** {@return the description, if there is one} */
    @Nullable
    String getDescription();

    /** {@return whether the item is enabled; entitlements always are} */
    @Value.Default
    default boolean isEnabled() {
        return true;
    }

    /** {@return whether the item can be requested at all} */
    boolean isRequestable();

    /** {@return the source on which an account is needed; null for a role, which can need several} */
    @Nullable
    String getSourceId();

    /**
     * {@return the item's own request configuration, in the API's form for entitlements: {@code accessRequestConfig}
     * and {@code revocationRequestConfig}, each null if the item sets nothing. Null as a whole if this lookup does not
     * return it; for entitlements, use {@link Directory#entitlementRequestConfig}}
     */
    @Nullable
    EntitlementRequestConfig getRequestConfig();

    /** Builds an {@link AccessItem}. */
    class Builder extends ImmutableAccessItem.Builder {
        Builder() {}
    }
}
