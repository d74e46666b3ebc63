package dev.latchkey.bulk.plan;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.json.Open;

/** Finds the ids that belong to names. Names are known to a tenant only. */
public interface NameResolver {

    /** {@return the resolver that knows no name, and says what to do about it} */
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
     * @param name the name, as it stands in the table
     * @return the id, or why there is none; never a guess between several
     */
    Resolution identity(String name);

    /**
     * Finds an item.
     *
     * @param type whether it is a role, an access profile or an entitlement
     * @param name the name, as it stands in the table
     * @return the id, or why there is none; never a guess between several
     */
    Resolution item(Open<ItemType> type, String name);

    /** The result of looking up a name. Exhaustive. */
    sealed interface Resolution {
        /**
         * One thing has the name.
         *
         * @param id its id
         */
        record Resolved(String id) implements Resolution {}

        /**
         * Nothing has the name, or several have.
         *
         * @param reason why, and what to do about it
         */
        record Unresolved(String reason) implements Resolution {}
    }
}
