package dev.latchkey.dsl;

import dev.latchkey.model.request.RequestedItem;
import java.time.Instant;
import java.util.Map;

/** Options of every item that is granted or modified. */
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
     * Sets the comment: the reason for the request.
     *
     * @param text the comment, shown to reviewers
     * @return the item with this comment
     * @throws IllegalArgumentException if the comment is blank
     */
    public S comment(String text) {
        return with(item.toBuilder()
                .comment(Arguments.text("comment(text)", "comment", text))
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
