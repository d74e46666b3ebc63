package dev.latchkey.model.query;

import dev.latchkey.model.IdentityId;
import java.util.Map;

/**
 * The query part of a URL. A query has a JSON form too, an object whose keys are the names of the parameters: {@code
 * {"requested-for": "me", "limit": 50}}.
 *
 * <p>A query can hold what the API refuses: checking is a matter of its own.
 */
public interface Query {

    /** Stands for whoever's token is sent, wherever a query names an identity. */
    IdentityId ME = IdentityId.of("me");

    /**
     * The query as it goes over the wire, before percent-encoding.
     *
     * @return the parameters that are set, by name, in the order of the documents; then those that this version of the
     *     library does not know
     */
    Map<String, String> toParameters();
}
