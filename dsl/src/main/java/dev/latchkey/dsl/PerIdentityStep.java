package dev.latchkey.dsl;

import java.util.Collection;
import java.util.function.BiFunction;

/** Names identities, each with items of its own. */
public interface PerIdentityStep extends IdentityStep<ItemsStep<PerIdentityItemOptions, PerIdentityGrantBuilder>> {

    /**
     * Names several identities, in the order of the collection.
     *
     * @param ids the ids of the identities, at least one
     * @param items names the items of one identity: {@code (id, items) -> items.role(roleOf(id))}
     * @return the request with these identities and their items
     * @throws IllegalArgumentException if there is no id, one is blank, or these are more identities than one request
     *     takes
     */
    default PerIdentityGrantBuilder forEachIdentity(
            Collection<String> ids,
            BiFunction<String, ItemsStep<PerIdentityItemOptions, PerIdentityGrantBuilder>, PerIdentityGrantBuilder>
                    items) {
        return Arguments.each(
                "forEachIdentity(ids, items)",
                "forIdentity(",
                this,
                ids,
                (step, id) -> items.apply(id, step.forIdentity(id)));
    }
}
