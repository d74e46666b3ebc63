package dev.latchkey.dsl;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.RequestedItem;
import java.util.function.UnaryOperator;

/** The details of an entitlement that is taken away. Immutable. */
public final class RevokedEntitlement extends RevokedItem<RevokedEntitlement> {
    private RevokedEntitlement(RequestedItem item) {
        super(item);
    }

    static RequestedItem item(String id, String comment, UnaryOperator<RevokedEntitlement> words) {
        return item(ItemType.ENTITLEMENT, id, comment, RevokedEntitlement::new, words);
    }

    @Override
    RevokedEntitlement with(RequestedItem item) {
        return new RevokedEntitlement(item);
    }

    /**
     * Says on which account the entitlement is taken away, where the identity has several on its source.
     *
     * @param name the name of the account on the source, such as its distinguished name
     * @return the item with this account
     * @throws IllegalArgumentException if the name is blank
     */
    public RevokedEntitlement nativeIdentity(String name) {
        return with(getItem().toBuilder()
                .nativeIdentity(Words.text("nativeIdentity(name)", "name", name))
                .build());
    }
}
