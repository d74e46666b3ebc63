package dev.latchkey.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;

/**
 * The id of one requested item of an access request: the {@code accountActivityItemId} of a status row.
 *
 * @param value the id as in JSON; not checked here: validation reports ids that cannot be used
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // javadoc accepts the tag on types, too
public record AccountActivityItemId(@JsonValue String value)
        implements Comparable<AccountActivityItemId>, Serializable {
    /**
     * Creates an id.
     *
     * @param value the id as in JSON
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountActivityItemId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id with this text.
     *
     * @param value the id as in JSON
     * @return the id
     */
    public static AccountActivityItemId of(String value) {
        return new AccountActivityItemId(value);
    }

    /** Orders ids by their text, so that maps stay fast even if many ids have the same hash code. */
    @Override
    public int compareTo(AccountActivityItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
