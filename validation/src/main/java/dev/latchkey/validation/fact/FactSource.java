package dev.latchkey.validation.fact;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import org.jspecify.annotations.Nullable;

/**
 * Provides the facts that rules need beyond the request. Null always means unknown, never none: an identity that is
 * known to have no access has an empty list of assignments.
 *
 * <p>Implement this interface to look facts up only when they are needed: a check asks for a fact only while it can
 * still change the verdict, and for each at most once. Facts that only warnings need are asked for if the check was
 * built with {@code askFor(Level.WARNING)}. If a source fails, it throws, and so does the check.
 *
 * <pre>{@code
 * public <T> T find(Fact<T> fact, Subject subject) {
 *     return fact == Fact.OWNERS_OF ? fact.cast(register.ownersOf(subject.identity())) : null;
 * }
 * }</pre>
 */
public interface FactSource {

    /**
     * Returns the facts for one check, which calls this once at its start. From the body, a source can see which
     * identities and items may be asked for, and look up several of these at once, and only these.
     *
     * @param body the body to check: a request, or the body of another operation
     * @return the source to ask during the check; this one, unless overridden
     */
    default FactSource about(Object body) {
        return this;
    }

    /**
     * Answers one query. {@link Fact#cast} casts an answer to the type of the fact.
     *
     * @param fact the requested fact
     * @param subject the subject of the fact, as its kind requires
     * @param <T> the type of the answer
     * @return the answer; null if it is unknown
     */
    <T> @Nullable T find(Fact<T> fact, Subject subject);

    /**
     * Asks for a fact at large.
     *
     * @param fact the fact
     * @param <T> the type of the answer
     * @return the answer; null if it is unknown
     */
    default <T> @Nullable T get(Fact.AtLarge<T> fact) {
        return find(fact, Subject.NONE);
    }

    /**
     * Asks for a fact about an identity.
     *
     * @param fact the fact
     * @param identity the identity
     * @param <T> the type of the answer
     * @return the answer; null if it is unknown
     */
    default <T> @Nullable T get(Fact.OfIdentity<T> fact, IdentityId identity) {
        return find(fact, new Subject(identity, null, null));
    }

    /**
     * Asks for a fact about an item.
     *
     * @param fact the fact
     * @param itemId the role, access profile or entitlement
     * @param <T> the type of the answer
     * @return the answer; null if it is unknown
     */
    default <T> @Nullable T get(Fact.OfItem<T> fact, String itemId) {
        return find(fact, new Subject(null, itemId, null));
    }

    /**
     * Asks for a fact about an identity and an item together.
     *
     * @param fact the fact
     * @param identity the identity
     * @param itemId the role, access profile or entitlement
     * @param <T> the type of the answer
     * @return the answer; null if it is unknown
     */
    default <T> @Nullable T get(Fact.OfAccess<T> fact, IdentityId identity, String itemId) {
        return find(fact, new Subject(identity, itemId, null));
    }

    /**
     * Asks for a fact about an open request.
     *
     * @param fact the fact
     * @param request its id
     * @param <T> the type of the answer
     * @return the answer; null if it is unknown
     */
    default <T> @Nullable T get(Fact.OfRequest<T> fact, AccessRequestId request) {
        return find(fact, new Subject(null, null, request));
    }
}
