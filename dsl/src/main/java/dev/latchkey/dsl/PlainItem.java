package dev.latchkey.dsl;

import dev.latchkey.model.request.RequestedItem;

/** The details of an item whose dates are changed, or that a machine gets: it has no form. Immutable. */
public final class PlainItem extends ItemWords<PlainItem> {
    PlainItem(RequestedItem item) {
        super(item);
    }

    @Override
    PlainItem with(RequestedItem item) {
        return new PlainItem(item);
    }
}
