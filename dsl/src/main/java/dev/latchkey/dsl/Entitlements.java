package dev.latchkey.dsl;

import java.util.function.Function;

/**
 * Names the entitlements that a machine gets or has, each with its account.
 *
 * @param <N> what can be said next
 */
public interface Entitlements<N> {

    /**
     * Names an entitlement. One request takes at most 25 different ones, for at most 10 machines.
     *
     * @param id the id of the entitlement
     * @param details chooses the one account first and may then say more: {@code item -> item.onAccountNamed("2c91…",
     *     "CN=backup").comment("Runs backups")}
     * @return the sentence with this item
     * @throws IllegalArgumentException if the id is blank, or if this is one item more than one request takes
     */
    N entitlement(String id, Function<OnAccount<PlainItem>, PlainItem> details);
}
