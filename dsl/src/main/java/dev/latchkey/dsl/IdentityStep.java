package dev.latchkey.dsl;

import dev.latchkey.model.IdentityId;

/**
 * Adds one identity.
 *
 * @param <N> the next step
 */
public interface IdentityStep<N> {

    /**
     * Adds an identity. The items that follow are for this identity.
     *
     * @param id the id of the identity
     * @return the request with this identity
     * @throws IllegalArgumentException if the id is blank, or if the request would have too many identities
     */
    N forIdentity(String id);

    /**
     * Adds an identity. The items that follow are for this identity.
     *
     * @param id the id of the identity
     * @return the request with this identity
     * @throws IllegalArgumentException if the id is blank, or if the request would have too many identities
     */
    default N forIdentity(IdentityId id) {
        return forIdentity(id.value());
    }
}
