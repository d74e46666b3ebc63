package dev.latchkey.dsl;

import dev.latchkey.model.IdentityId;

/**
 * Names one identity.
 *
 * @param <N> the next step
 */
public interface IdentityStep<N> {

    /**
     * Names the identity that gets the items that follow.
     *
     * @param id the id of the identity
     * @return the request with this identity
     * @throws IllegalArgumentException if the id is blank, or if this is one identity more than one request takes
     */
    N forIdentity(String id);

    /**
     * Names the identity that gets the items that follow.
     *
     * @param id the id of the identity
     * @return the request with this identity
     * @throws IllegalArgumentException if the id is blank, or if this is one identity more than one request takes
     */
    default N forIdentity(IdentityId id) {
        return forIdentity(id.value());
    }
}
