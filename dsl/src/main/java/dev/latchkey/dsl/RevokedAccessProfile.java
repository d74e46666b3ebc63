package dev.latchkey.dsl;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.RequestedItem;
import java.util.function.UnaryOperator;

/** The details of an access profile that is taken away. Immutable. */
public final class RevokedAccessProfile extends RevokedItem<RevokedAccessProfile> {
    private RevokedAccessProfile(RequestedItem item) {
        super(item);
    }

    static RequestedItem item(String id, String comment, UnaryOperator<RevokedAccessProfile> words) {
        return item(ItemType.ACCESS_PROFILE, id, comment, RevokedAccessProfile::new, words);
    }

    @Override
    RevokedAccessProfile with(RequestedItem item) {
        return new RevokedAccessProfile(item);
    }
}
