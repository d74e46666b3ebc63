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
     * Takes the access away later, not at once; where it ends already, the new date has to be earlier.
     *
     * @param date the moment
     * @return the item with this date, which leaves as UTC
     * @throws IllegalArgumentException if the year is not one of 0 to 9999
     */
    @Override
    public S removeDate(Instant date) {
        return with(item.toBuilder()
                .removeDate(Arguments.utc("removeDate(date)", date))
                .build());
    }

    /**
     * Adds a pair of the requester's own to the item; the status operations return it as it is.
     *
     * @param key the key; an earlier value for it is replaced
     * @param value the value, which may be empty
     * @return the item with this pair
     */
    public S metadata(String key, String value) {
        return metadata(Map.of(key, value));
    }

    /**
     * Adds pairs of the requester's own to the item; the status operations return them as they are.
     *
     * @param pairs the pairs, in their order; earlier values for the same keys are replaced
     * @return the item with these pairs
     */
    public S metadata(Map<String, String> pairs) {
        return with(item.toBuilder().putAllClientMetadata(pairs).build());
    }
}
