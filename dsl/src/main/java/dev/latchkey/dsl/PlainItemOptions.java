package dev.latchkey.dsl;

import dev.latchkey.model.request.RequestedItem;

/** The details of an item whose dates are changed, or that a machine gets: it has no form. Immutable. */
public final class PlainItemOptions extends ItemOptions<PlainItemOptions> {
    PlainItemOptions(RequestedItem item) {
        super(item);
    }

    @Override
    PlainItemOptions with(RequestedItem item) {
        return new PlainItemOptions(item);
    }
}
