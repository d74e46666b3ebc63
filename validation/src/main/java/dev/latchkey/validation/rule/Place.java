package dev.latchkey.validation.rule;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where a rule is violated, for those who put it right.
 *
 * @param document the whole document, as it is written
 * @param pointer the place: an RFC 6901 JSON pointer
 * @param terms what the document was checked against
 * @param suggestion a text with which the rule would be kept there; null if the rule has none
 * @param notes what was found out about the document at other places
 */
public record Place(
        JsonNode document,
        String pointer,
        Terms terms,
        @Nullable String suggestion,
        DocumentNotes notes) {

    /**
     * A place in a document about which nothing is known yet.
     *
     * @param document the whole document, as it is written
     * @param pointer the place: an RFC 6901 JSON pointer
     * @param terms what the document was checked against
     * @param suggestion a text with which the rule would be kept there; null if the rule has none
     */
    public Place(JsonNode document, String pointer, Terms terms, @Nullable String suggestion) {
        this(document, pointer, terms, suggestion, new DocumentNotes());
    }

    /** {@return the value at the place; a missing node if there is none} */
    public JsonNode value() {
        return document.at(pointer);
    }

    /** {@return the pointer of the object or list that the value stands in} */
    public String around() {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** {@return whether the value stands in an object, so that its key can be left out} */
    public boolean isInObject() {
        return !pointer.isEmpty() && document.at(around()).isObject();
    }
}
