package dev.latchkey.testkit.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The secret of a client, as text in JSON. Its own text hides it.
 *
 * @param value the secret as the token endpoint takes it
 */
public record ClientSecret(@JsonValue String value) {

    /**
     * A secret.
     *
     * @param value the secret as the token endpoint takes it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClientSecret {}

    @Override
    public String toString() {
        return "***";
    }
}
