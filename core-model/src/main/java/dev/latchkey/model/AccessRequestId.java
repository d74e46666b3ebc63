package dev.latchkey.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;

/**
 * The id of a whole access request: the create operation returns it, and cancel calls it an account activity id.
 *
 * @param value the id as in JSON; not checked here: validation reports ids that cannot be used
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // javadoc accepts the tag on types, too
public record AccessRequestId(@JsonValue String value) implements Comparable<AccessRequestId>, Serializable {
    /**
     * Creates an id.
     *
     * @param value the id as in JSON
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccessRequestId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id with this text.
     *
     * @param value the id as in JSON
     * @return the id
     */
    public static AccessRequestId of(String value) {
        return new AccessRequestId(value);
    }

    /** Orders ids by their text, so that maps stay fast even if many ids have the same hash code. */
    @Override
    public int compareTo(AccessRequestId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
