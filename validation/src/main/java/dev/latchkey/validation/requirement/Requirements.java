package dev.latchkey.validation.requirement;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactMemo;
import dev.latchkey.validation.fact.FactSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** The required content of a grant, and its possible requesters, before it is built. Immutable. */
@Value.Immutable
public interface Requirements {

    /**
     * Finds out what a grant must contain; a source of facts is asked for each at most once.
     *
     * @param apiVersion the API version that the request is going to be sent to
     * @param rulesInForce whether the rule with an id is checked there; what only other rules demand is not required
     * @param items what is going to be requested
     * @param identities for whom; may be empty, and then nothing is said about accounts
     * @param facts what is known
     * @return the requirements, those of the items in the order of the items
     */
    static Requirements of(
            ApiVersion apiVersion,
            Predicate<String> rulesInForce,
            List<ItemReference> items,
            List<IdentityId> identities,
            FactSource facts) {
        return new RequirementsFinder(rulesInForce, FactMemo.of(facts)).find(apiVersion, items, identities);
    }

    /** {@return the API version that the request is going to be sent to} */
    ApiVersion getApiVersion();

    /** {@return what each item requires} */
    List<ItemRequirements> getItems();

    /** {@return who may ask} */
    OpenChannels getOpenChannels();

    /** {@return all facts that something of this waits for} */
    default Set<Fact<?>> getMissingFacts() {
        Set<Fact<?>> missing = new TreeSet<>();
        missing.addAll(getOpenChannels().missing());
        getItems().forEach(item -> missing.addAll(item.getMissingFacts()));
        return missing;
    }
}
