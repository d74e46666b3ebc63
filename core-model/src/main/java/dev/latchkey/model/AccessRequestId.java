package dev.latchkey.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;

/**
 * Names an access request as a whole: what create answers and what cancel calls an account activity id.
 *
 * @param value the id as it stands in JSON; whether it is a usable id is for validation to say
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // javadoc takes the tag on types, too
public record AccessRequestId(@JsonValue String value) implements Comparable<AccessRequestId>, Serializable {
    /**
     * Refuses null.
     *
     * @param value the id as it stands in JSON
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccessRequestId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id with this text.
     *
     * @param value the id as it stands in JSON
     * @return the id
     */
    public static AccessRequestId of(String value) {
        return new AccessRequestId(value);
    }

    /** Orders ids by their text, so that maps find them fast whatever their hash codes are. */
    @Override
    public int compareTo(AccessRequestId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
