package dev.latchkey.model.directory;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.EntitlementRequestConfig;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A role, an access profile or an entitlement, as its own list describes it. */
@Value.Immutable
public interface AccessItem {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what kind of item it is} */
    ItemType getType();

    /** {@return the id that requests name it by} */
    String getId();

    /** {@return the display name; several items may have the same one} */
    String getName();

    /** {@return the description, if there is one} */
    @Nullable
    String getDescription();

    /** {@return whether the item is switched on; entitlements always are} */
    @Value.Default
    default boolean isEnabled() {
        return true;
    }

    /** {@return whether the item can be requested at all, by whomever} */
    boolean isRequestable();

    /** {@return the source that an account is needed on; null for a role, which may need several} */
    @Nullable
    String getSourceId();

    /**
     * {@return how the item itself is set up to be requested and to be taken away, in the form that the API has for
     * entitlements: {@code accessRequestConfig} and {@code revocationRequestConfig}, each null where the item sets
     * nothing; null as a whole where this lookup does not tell it. That is so for entitlements: ask {@link
     * Directory#entitlementRequestConfig} for them}
     */
    @Nullable
    EntitlementRequestConfig getRequestConfig();

    /** Builds an {@link AccessItem}. */
    class Builder extends ImmutableAccessItem.Builder {
        Builder() {}
    }
}
