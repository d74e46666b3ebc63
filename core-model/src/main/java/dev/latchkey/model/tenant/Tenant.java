package dev.latchkey.model.tenant;

import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.version.ApiVersion;
import java.util.Optional;

/**
 * An organisation of Identity Security Cloud, as one of its users sees it through one API version.
 *
 * <p>Implementations are thread-safe. An operation that the API version does not offer throws {@link
 * dev.latchkey.model.version.OperationNotOfferedException} before anything is sent. Operations that only read throw a
 * {@link TenantException}. Operations that change something return a sealed outcome instead, because it is not always
 * known whether the change happened.
 */
public interface Tenant {

    /** {@return the API version that the tenant is called with} */
    ApiVersion getApiVersion();

    /** {@return the operations that submit, cancel and close access requests} */
    RequestOperations requests();

    /** {@return the lists of requested items with their states} */
    StatusOperations status();

    /** {@return the pending and the completed approvals} */
    ApprovalOperations approvals();

    /** {@return the access request configuration, both generations} */
    ConfigOperations config();

    /** {@return the operation that lists the accounts that can get the items of a request} */
    AccountOperations accounts();

    /** {@return the entitlements that identities have} */
    EntitlementOperations entitlements();

    /**
     * Returns the identities, items and assignments that requests refer to, as far as the user of the token can see
     * them.
     *
     * @return the directory; empty by default
     */
    default Optional<Directory> directory() {
        return Optional.empty();
    }
}
