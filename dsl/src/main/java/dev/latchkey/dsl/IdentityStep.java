package dev.latchkey.dsl;

/**
 * Names one identity.
 *
 * @param <N> what can be said next
 */
public interface IdentityStep<N> {

    /**
     * Names the identity that the sentence is about from here on.
     *
     * @param id the id of the identity
     * @return the sentence with this identity
     * @throws IllegalArgumentException if the id is blank, or if this is one identity more than one request takes
     */
    N forIdentity(String id);
}
