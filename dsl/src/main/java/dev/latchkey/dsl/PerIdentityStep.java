package dev.latchkey.dsl;

import java.util.Collection;
import java.util.function.BiFunction;

/** Adds identities, each with its own items. */
public interface PerIdentityStep extends IdentityStep<ItemsStep<PerIdentityItemOptions, PerIdentityGrantBuilder>> {

    /**
     * Adds several identities, in the order of the collection.
     *
     * @param ids the ids of the identities, at least one
     * @param items adds the items of one identity: {@code (id, items) -> items.role(roleOf(id))}
     * @return the request with these identities and their items
     * @throws IllegalArgumentException if there is no id, one is blank, or the request would have too many identities
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
