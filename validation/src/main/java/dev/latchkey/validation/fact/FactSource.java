package dev.latchkey.validation.fact;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.directory.Licence;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers what rules ask beyond the request. Null always means unknown, never none: an identity that is known to have
 * nothing has an empty list of assignments.
 *
 * <p>Implement this to look facts up only when they are needed: a check asks for a fact only while it can still change
 * the verdict, and for each at most once. Facts that only warnings need are asked for if the check was built with
 * {@code askFor(Level.WARNING)}. A source that fails throws, and the check with it.
 */
public interface FactSource {

    /**
     * The facts for one check, which asks for them once at its beginning. A source that looks facts up learns here which
     * identities and items may be asked for, so that it can look several up at once, and only those.
     *
     * @param body what is checked: a request, or the body of another operation
     * @return the source to ask during the check; this one, unless overridden
     */
    default FactSource about(Object body) {
        return this;
    }

    /** {@return the moment that dates are compared with} */
    default @Nullable Instant getNow() {
        return null;
    }

    /** {@return who asks} */
    default @Nullable Requester getRequester() {
        return null;
    }

    /** {@return all identities whom the requester manages} */
    default @Nullable Set<IdentityId> getManagerOf() {
        return null;
    }

    /** {@return the access request configuration} */
    default @Nullable RequestPolicy getPolicy() {
        return null;
    }

    /** {@return all items that the requester's segments allow, by id} */
    default @Nullable Set<String> getRequestable() {
        return null;
    }

    /** {@return everything that the tenant has a licence for} */
    default @Nullable Set<Licence> getLicences() {
        return null;
    }

    /**
     * Finds the access that an identity has.
     *
     * @param identity for whom access is requested
     * @return all its assignments
     */
    default @Nullable List<Assignment> assignmentsOf(IdentityId identity) {
        return null;
    }

    /**
     * Finds the open requests for an identity.
     *
     * @param identity for whom access is requested
     * @return all its open requests
     */
    default @Nullable List<OpenRequest> pendingOf(IdentityId identity) {
        return null;
    }

    /**
     * An open request.
     *
     * @param request its id
     * @return the request, or null if nothing is known of it
     */
    default @Nullable OpenRequest pending(AccessRequestId request) {
        return null;
    }

    /**
     * The accounts that could get or lose an item.
     *
     * @param identity for whom access is requested
     * @param itemId the role, access profile or entitlement
     * @return all accounts of the identity on the sources of the item
     */
    default @Nullable List<Account> accountsOf(IdentityId identity, String itemId) {
        return null;
    }

    /**
     * Finds the request configuration of an item.
     *
     * @param itemId the role, access profile or entitlement
     * @return its request configuration
     */
    default @Nullable EntitlementAccessRequestConfig itemConfig(String itemId) {
        return null;
    }

    /**
     * Tells whether the approval that is decided on can only be rejected with a comment; part of {@code item-config}.
     * The body of a rejection names neither the approval nor its item, so this speaks of the one approval that the
     * check is about. The API says it in the rows of pending approvals, under the same name.
     *
     * @return whether a rejection needs a comment
     */
    default @Nullable Boolean getCommentRequiredWhenRejected() {
        return null;
    }

    /**
     * Finds the owners of a machine identity.
     *
     * @param machine for whom access is requested
     * @return its primary and secondary owners
     */
    default @Nullable Set<IdentityId> ownersOf(IdentityId machine) {
        return null;
    }
}
