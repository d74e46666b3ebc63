package dev.latchkey.dsl;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.RequestedItem;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Options of every item that is revoked. */
abstract class RevokeItemOptions<S extends RevokeItemOptions<S>> implements RemoveDateStep<S> {
    private final RequestedItem item;

    RevokeItemOptions(RequestedItem item) {
        this.item = item;
    }

    static <S extends RevokeItemOptions<S>> RequestedItem item(
            ItemType type, String id, String comment, Function<RequestedItem, S> open, UnaryOperator<S> options) {
        RequestedItem named = ItemOptionsFactory.named(RequestedItem.builder().build(), type, id).toBuilder()
                .comment(Arguments.needed(
                        ItemOptionsFactory.method(type).replace(")", ", comment)"), "comment", comment))
                .build();
        RevokeItemOptions<S> filled = options.apply(open.apply(named));
        return ItemOptionsFactory.named(filled.getItem(), type, id).toBuilder()
                .comment(comment)
                .build();
    }

    final RequestedItem getItem() {
        return item;
    }

    abstract S with(RequestedItem item);

    /**
     * Sets the date at which the access is removed; without it, the access is removed at once. If the access already
     * has an end, this date has to be earlier.
     *
     * @param date the date and time
     * @return the item with this date, which is sent in UTC
     * @throws IllegalArgumentException if the year is not one of 0 to 9999
     */
    @Override
    public S removeDate(Instant date) {
        return with(item.toBuilder()
                .removeDate(Arguments.utc("removeDate(date)", date))
                .build());
    }

    /**
     * Adds an entry to the item's client metadata; the status operations return it unchanged.
     *
     * @param key the key; an existing value is replaced
     * @param value the value; can be empty
     * @return the item with this entry
     */
    public S metadata(String key, String value) {
        return metadata(Map.of(key, value));
    }

    /**
     * Adds entries to the item's client metadata; the status operations return them unchanged.
     *
     * @param pairs the entries, in order; existing values for the same keys are replaced
     * @return the item with these entries
     */
    public S metadata(Map<String, String> pairs) {
        return with(item.toBuilder().putAllClientMetadata(pairs).build());
    }
}
