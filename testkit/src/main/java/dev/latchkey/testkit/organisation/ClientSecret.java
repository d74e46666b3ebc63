package dev.latchkey.testkit.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The secret of a client: a text in JSON, but hidden by {@code toString}.
 *
 * @param value the secret as the token endpoint accepts it
 */
public record ClientSecret(@JsonValue String value) {

    /**
     * Creates a secret.
     *
     * @param value the secret as the token endpoint accepts it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClientSecret {}

    @Override
    public String toString() {
        return "***";
    }
}
