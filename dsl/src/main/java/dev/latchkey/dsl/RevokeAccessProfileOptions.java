package dev.latchkey.dsl;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.RequestedItem;
import java.util.function.UnaryOperator;

/** Options of an access profile that is revoked. Immutable. */
public final class RevokeAccessProfileOptions extends RevokeItemOptions<RevokeAccessProfileOptions> {
    private RevokeAccessProfileOptions(RequestedItem item) {
        super(item);
    }

    static RequestedItem item(String id, String comment, UnaryOperator<RevokeAccessProfileOptions> options) {
        return item(ItemType.ACCESS_PROFILE, id, comment, RevokeAccessProfileOptions::new, options);
    }

    @Override
    RevokeAccessProfileOptions with(RequestedItem item) {
        return new RevokeAccessProfileOptions(item);
    }
}
