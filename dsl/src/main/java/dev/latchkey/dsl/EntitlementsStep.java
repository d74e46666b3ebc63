package dev.latchkey.dsl;

import java.util.Collection;
import java.util.function.Function;

/**
 * Adds the entitlements that a machine gets or has, each with its account.
 *
 * @param <N> the next step
 */
public interface EntitlementsStep<N extends EntitlementsStep<N>> {

    /**
     * Adds an entitlement. One request accepts at most 25 different entitlements, for at most 10 machines.
     *
     * @param id the id of the entitlement
     * @param details chooses the one account first and can then set options: {@code item ->
     *     item.onAccountNamed("2c91…", "CN=backup").comment("Runs backups")}
     * @return the request with this item
     * @throws IllegalArgumentException if the id is blank, or if the request would have too many items
     */
    N entitlement(String id, Function<AccountStep<PlainItemOptions>, PlainItemOptions> details);

    /**
     * Adds several entitlements that the machine gets or has on one account, in the order of the collection.
     *
     * @param ids the ids, at least one
     * @param details chooses the account first and can then set options of each of them
     * @return the request with these items
     * @throws IllegalArgumentException if there is no id, one is blank, or the request would have too many items
     */
    default N entitlements(Collection<String> ids, Function<AccountStep<PlainItemOptions>, PlainItemOptions> details) {
        return Arguments.each(
                "entitlements(ids, details)", "entitlement(", this, ids, (step, id) -> step.entitlement(id, details));
    }
}
