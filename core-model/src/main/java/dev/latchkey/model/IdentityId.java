package dev.latchkey.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;

/**
 * The id of the person or machine identity that access is requested for.
 *
 * @param value the id as in JSON; not checked here: validation reports ids that cannot be used
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // javadoc accepts the tag on types, too
public record IdentityId(@JsonValue String value) implements Comparable<IdentityId>, Serializable {
    /**
     * Creates an id.
     *
     * @param value the id as in JSON
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IdentityId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id with this text.
     *
     * @param value the id as in JSON
     * @return the id
     */
    public static IdentityId of(String value) {
        return new IdentityId(value);
    }

    /** Orders ids by their text, so that maps stay fast even if many ids have the same hash code. */
    @Override
    public int compareTo(IdentityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
