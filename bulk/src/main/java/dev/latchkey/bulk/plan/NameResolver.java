package dev.latchkey.bulk.plan;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.json.Open;

/** Finds the ids that belong to names. Only a tenant knows the names. */
public interface NameResolver {

    /** {@return a resolver that knows no names; its results state the remedy} */
    static NameResolver none() {
        return new NameResolver() {
            @Override
            public Resolution identity(String name) {
                return unresolved("identity", name, "identityId");
            }

            @Override
            public Resolution item(Open<ItemType> type, String name) {
                return unresolved("item", name, "itemId");
            }

            private Resolution unresolved(String what, String name, String column) {
                return new Resolution.Unresolved("the " + what + " \"" + name
                        + "\" is given by name only, and no tenant is at hand to look it up; fill in " + column);
            }
        };
    }

    /**
     * Finds an identity.
     *
     * @param name the name, as in the table
     * @return the id, or the reason why there is none; never a guess between several
     */
    Resolution identity(String name);

    /**
     * Finds an item.
     *
     * @param type role, access profile or entitlement
     * @param name the name, as in the table
     * @return the id, or the reason why there is none; never a guess between several
     */
    Resolution item(Open<ItemType> type, String name);

    /** The result of looking up a name. Exhaustive. */
    sealed interface Resolution {
        /**
         * Exactly one object has the name.
         *
         * @param id its id
         */
        record Resolved(String id) implements Resolution {}

        /**
         * No object has the name, or several have it.
         *
         * @param reason the reason and the remedy
         */
        record Unresolved(String reason) implements Resolution {}
    }
}
