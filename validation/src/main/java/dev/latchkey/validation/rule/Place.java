package dev.latchkey.validation.rule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A place in a document where a rule is violated, as passed to a remedy. Thread-safe. */
public final class Place {
    private final JsonNode document;
    private final String pointer;
    private final @Nullable String suggestion;
    private final Map<Object, Object> derived;

    private Place(JsonNode document, String pointer, @Nullable String suggestion, Map<Object, Object> derived) {
        this.document = document;
        this.pointer = pointer;
        this.suggestion = suggestion;
        this.derived = derived;
    }

    /**
     * The root of a document. Its other places are reached with {@link #at}.
     *
     * @param document the whole document, as written
     * @return the place
     */
    public static Place rootOf(JsonNode document) {
        return new Place(document, "", null, new ConcurrentHashMap<>());
    }

    /**
     * Another place of the same document.
     *
     * @param other an RFC 6901 JSON pointer from the root
     * @param text a text that satisfies the rule there; null if the rule has none
     * @return the place
     */
    public Place at(String other, @Nullable String text) {
        return new Place(document, other, text, derived);
    }

    /** {@return the whole document, as written} */
    public JsonNode document() {
        return document;
    }

    /** {@return the place: an RFC 6901 JSON pointer} */
    public String pointer() {
        return pointer;
    }

    /** {@return a text that satisfies the rule here; null if the rule has none} */
    public @Nullable String suggestion() {
        return suggestion;
    }

    /** {@return the value at the place; a missing node if there is none} */
    public JsonNode value() {
        return document.at(pointer);
    }

    /** {@return the pointer of the object or list that contains the value} */
    public String around() {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** {@return whether the value is in an object, so that its key can be left out} */
    public boolean isInObject() {
        return !pointer.isEmpty() && document.at(around()).isObject();
    }

    /**
     * Derives something from the document once for all its places, so that each violation costs the same however many
     * the document has.
     *
     * @param key identifies the derived value and the list or object that it is derived from
     * @param derive derives it, from the document alone
     * @param <T> the type of the derived value; the same for every use of a key
     * @return the derived value
     */
    @SuppressWarnings("unchecked") // a key is used with one type
    public <T> T once(Object key, Supplier<T> derive) {
        return (T) derived.computeIfAbsent(key, absent -> derive.get());
    }
}
