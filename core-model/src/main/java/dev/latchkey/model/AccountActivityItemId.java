package dev.latchkey.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;

/**
 * Names one requested item of an access request: the {@code accountActivityItemId} of a status row.
 *
 * @param value the id as it stands in JSON; whether it is a usable id is for validation to say
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // javadoc takes the tag on types, too
public record AccountActivityItemId(@JsonValue String value)
        implements Comparable<AccountActivityItemId>, Serializable {
    /**
     * Refuses null.
     *
     * @param value the id as it stands in JSON
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountActivityItemId {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id with this text.
     *
     * @param value the id as it stands in JSON
     * @return the id
     */
    public static AccountActivityItemId of(String value) {
        return new AccountActivityItemId(value);
    }

    /** Orders ids by their text, so that maps find them fast whatever their hash codes are. */
    @Override
    public int compareTo(AccountActivityItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
