package dev.latchkey.dsl;

import dev.latchkey.model.request.RequestedItem;

/** Options of an item in a modify or in a request for a machine; such items have no form. Immutable. */
public final class PlainItemOptions extends ItemOptions<PlainItemOptions> {
    PlainItemOptions(RequestedItem item) {
        super(item);
    }

    @Override
    PlainItemOptions with(RequestedItem item) {
        return new PlainItemOptions(item);
    }
}
