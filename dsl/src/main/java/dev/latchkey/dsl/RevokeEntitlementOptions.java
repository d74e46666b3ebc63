package dev.latchkey.dsl;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.RequestedItem;
import java.util.function.UnaryOperator;

/** Options of an entitlement that is revoked. Immutable. */
public final class RevokeEntitlementOptions extends RevokeItemOptions<RevokeEntitlementOptions> {
    private RevokeEntitlementOptions(RequestedItem item) {
        super(item);
    }

    static RequestedItem item(String id, String comment, UnaryOperator<RevokeEntitlementOptions> options) {
        return item(ItemType.ENTITLEMENT, id, comment, RevokeEntitlementOptions::new, options);
    }

    @Override
    RevokeEntitlementOptions with(RequestedItem item) {
        return new RevokeEntitlementOptions(item);
    }

    /**
     * Sets the account that loses the entitlement. Needed if the identity has several accounts on the source.
     *
     * @param name the name of the account on the source, such as its distinguished name
     * @return the item with this account
     * @throws IllegalArgumentException if the name is blank
     */
    public RevokeEntitlementOptions nativeIdentity(String name) {
        return with(getItem().toBuilder()
                .nativeIdentity(Arguments.text("nativeIdentity(name)", "name", name))
                .build());
    }
}
