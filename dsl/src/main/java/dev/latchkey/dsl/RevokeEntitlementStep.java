package dev.latchkey.dsl;

import java.util.function.UnaryOperator;

/**
 * Adds the one entitlement that a revoke can contain.
 *
 * @param <N> the next step
 */
public interface RevokeEntitlementStep<N> {

    /**
     * Adds the entitlement to revoke.
     *
     * @param id the id of the entitlement
     * @param comment the reason
     * @param details sets options, such as the account: {@code item -> item.nativeIdentity("CN=backup")}
     * @return the request with this item
     * @throws IllegalArgumentException if the id or the comment is blank
     */
    N entitlement(String id, String comment, UnaryOperator<RevokeEntitlementOptions> details);

    /**
     * Adds the entitlement to revoke.
     *
     * @param id the id of the entitlement
     * @param comment the reason
     * @return the request with this item
     * @throws IllegalArgumentException if the id or the comment is blank
     */
    default N entitlement(String id, String comment) {
        return entitlement(id, comment, UnaryOperator.identity());
    }
}
