package dev.latchkey.dsl;

import dev.latchkey.model.request.RequestedItem;
import java.time.Instant;
import java.util.Map;

/** Options of every item that is granted or changed. */
abstract class ItemOptions<S> implements DatesStep<S> {
    private final RequestedItem item;

    ItemOptions(RequestedItem item) {
        this.item = item;
    }

    final RequestedItem getItem() {
        return item;
    }

    abstract S with(RequestedItem item);

    /**
     * Sets the comment: why the item is requested.
     *
     * @param text the comment, shown to those who decide
     * @return the item with this comment
     * @throws IllegalArgumentException if the comment is blank
     */
    public S comment(String text) {
        return with(item.toBuilder()
                .comment(Arguments.text("comment(text)", "comment", text))
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

    @Override
    public S startDate(Instant date) {
        return with(item.toBuilder()
                .startDate(Arguments.utc("startDate(date)", date))
                .build());
    }

    @Override
    public S removeDate(Instant date) {
        return with(item.toBuilder()
                .removeDate(Arguments.utc("removeDate(date)", date))
                .build());
    }
}
