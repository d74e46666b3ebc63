package dev.latchkey.dsl;

import java.util.function.UnaryOperator;

/**
 * Names the one entitlement that a revoke may take away.
 *
 * @param <N> the next step
 */
public interface RevokeEntitlementStep<N> {

    /**
     * Names the entitlement to take away.
     *
     * @param id the id of the entitlement
     * @param comment why it is taken away
     * @param details sets more, such as on which account: {@code item -> item.nativeIdentity("CN=backup")}
     * @return the request with this item
     * @throws IllegalArgumentException if the id or the comment is blank
     */
    N entitlement(String id, String comment, UnaryOperator<RevokeEntitlementOptions> details);

    /**
     * Names the entitlement to take away.
     *
     * @param id the id of the entitlement
     * @param comment why it is taken away
     * @return the request with this item
     * @throws IllegalArgumentException if the id or the comment is blank
     */
    default N entitlement(String id, String comment) {
        return entitlement(id, comment, UnaryOperator.identity());
    }
}
