package dev.latchkey.model.tenant;

import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.version.ApiVersion;
import java.util.Optional;

/**
 * An organisation of Identity Security Cloud, as one user of it sees it through one API version of the API.
 *
 * <p>Implementations are thread-safe. An operation that the API version does not offer throws {@link
 * dev.latchkey.model.version.OperationNotOfferedException} before anything is sent. Operations that only read throw a
 * {@link TenantException}; operations that change something answer a sealed outcome instead, because whether a change
 * happened is not always known.
 */
public interface Tenant {

    /** {@return the API version through which the tenant is seen} */
    ApiVersion getApiVersion();

    /** {@return the operations that submit, cancel and close access requests} */
    RequestOperations requests();

    /** {@return the lists of requested items with their states} */
    StatusOperations status();

    /** {@return approvals, waiting and decided} */
    ApprovalOperations approvals();

    /** {@return the access request configuration, both generations} */
    ConfigOperations config();

    /** {@return the operation that lists the accounts which could get the items of a request} */
    AccountOperations accounts();

    /** {@return the entitlements that identities have} */
    EntitlementOperations entitlements();

    /**
     * The identities, items and assignments that requests are about, as the user of the token may see them.
     *
     * @return the directory; empty, unless overridden, for a tenant that has none
     */
    default Optional<Directory> directory() {
        return Optional.empty();
    }
}
