package dev.latchkey.model.query;

import dev.latchkey.model.IdentityId;
import java.util.Map;

/**
 * The query part of a URL. A query also has a JSON form: an object whose keys are the names of the parameters, {@code
 * {"requested-for": "me", "limit": 50}}.
 *
 * <p>A query can contain values that the API rejects; validation checks it.
 */
public interface Query {

    /** Represents the current user, whose token is sent, in place of an identity's id. */
    IdentityId ME = IdentityId.of("me");

    /**
     * Returns the parameters to send, before percent-encoding.
     *
     * @return the parameters that are set, by name, in the order of the documents, followed by those that this version
     *     of the library does not know
     */
    Map<String, String> toParameters();
}
