package dev.latchkey.dsl;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.RequestedItem;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Creates the options of items, and the items from their options.
 *
 * @param template the defaults of every item, such as the dates of a modify
 * @param open creates the options of an item
 * @param close creates the item from its options
 * @param <D> the options
 */
record ItemOptionsFactory<D>(
        RequestedItem template, Function<RequestedItem, D> open, Function<D, RequestedItem> close) {
    private static final RequestedItem NOTHING = RequestedItem.builder().build();

    static ItemOptionsFactory<GrantItemOptions> ofGrant() {
        return new ItemOptionsFactory<>(NOTHING, GrantItemOptions::new, GrantItemOptions::getItem);
    }

    static ItemOptionsFactory<PerIdentityItemOptions> ofAccounts() {
        return new ItemOptionsFactory<>(NOTHING, PerIdentityItemOptions::new, PerIdentityItemOptions::getItem);
    }

    static ItemOptionsFactory<PlainItemOptions> plain(RequestedItem template) {
        return new ItemOptionsFactory<>(template, PlainItemOptions::new, PlainItemOptions::getItem);
    }

    static String method(ItemType type) {
        return switch (type) {
            case ROLE -> "role(id)";
            case ACCESS_PROFILE -> "accessProfile(id)";
            case ENTITLEMENT -> "entitlement(id)";
        };
    }

    static RequestedItem named(RequestedItem template, ItemType type, String id) {
        return template.toBuilder()
                .type(type)
                .id(Arguments.needed(method(type), "id", id))
                .build();
    }

    RequestedItem item(ItemType type, String id, UnaryOperator<D> options) {
        return named(close.apply(options.apply(open.apply(named(template, type, id)))), type, id);
    }
}
