package dev.latchkey.validation.lookup;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.directory.AccessItem;
import dev.latchkey.model.directory.CurrentUser;
import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.directory.HeldItem;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.model.directory.MachineIdentity;
import dev.latchkey.model.directory.PublicIdentity;
import dev.latchkey.model.directory.RequestableObject;
import dev.latchkey.model.version.ConfigGeneration;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.fact.RequestPolicy;
import dev.latchkey.validation.lookup.LookupCache.Failures;
import dev.latchkey.validation.lookup.Wanted.Item;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The lookups of one check or batch, each made at most once while its reply is kept, for as many subjects at once as
 * the API allows.
 *
 * @param calls asks the tenant
 * @param directory the directory
 * @param cache keeps the replies
 * @param failed the calls that failed in this check or batch
 * @param wanted the identities and items of the request
 * @param batch the identities and items of all requests that are checked together, including this one
 */
record TenantLookups(
        Calls calls, Directory directory, LookupCache cache, Failures failed, Wanted wanted, Wanted batch) {
    private static final String SEGMENTED = "segmented entitlement";
    private static final EntitlementAccessRequestConfig NO_DEMANDS =
            EntitlementAccessRequestConfig.builder().build();

    Reply<CurrentUser> user() {
        return cache.one(failed, () -> calls.lookUp(directory::currentUser), "user");
    }

    Reply<Set<Licence>> licences() {
        return cache.one(failed, () -> calls.lookUp(directory::licences), "licences");
    }

    /** The configuration of generation 2 where it can be had: it alone has the switch for machines. */
    Reply<RequestPolicy> policy() {
        Set<ConfigGeneration> generations = calls.tenant().getApiVersion().getConfigGenerations();
        if (generations.contains(ConfigGeneration.GENERATION_2)) {
            Reply<RequestPolicy> second = secondGeneration();
            if (second.isTold() || !generations.contains(ConfigGeneration.GENERATION_1)) {
                return second;
            }
        }
        return cache.one(
                failed,
                () -> calls.ask(
                        Operation.GET_CONFIG_1,
                        () -> RequestPolicy.of(calls.tenant().config().get())),
                "config 1");
    }

    Reply<RequestPolicy> secondGeneration() {
        return cache.one(
                failed,
                () -> calls.ask(
                        Operation.GET_CONFIG_2,
                        () -> RequestPolicy.of(calls.tenant().config().getV2())),
                "config 2");
    }

    Reply<PublicIdentity> person(IdentityId id) {
        return each(
                id,
                batch.people(),
                ids -> calls.lookUp(() -> directory.identities(ids)),
                PublicIdentity::getId,
                "person");
    }

    /** Checks whether the user of the token may request an item, as their segments allow. */
    Reply<Boolean> requestable(Item item) {
        Reply<CurrentUser> user = user();
        CurrentUser told = user.value();
        IdentityId id = told == null ? null : told.getId();
        if (id == null) {
            return user.because(user.isTold() ? "the token stands for nobody who could request" : user.problem());
        }
        if (item.type() == ItemType.ENTITLEMENT) {
            return each(
                            item.id(),
                            batch.ids(ItemType.ENTITLEMENT),
                            ids -> calls.lookUp(() -> directory.segmentedEntitlements(id, ids)),
                            AccessItem::getId,
                            SEGMENTED)
                    .map(found -> found != null && found.isRequestable());
        }
        return standing(id, item.id(), batch.ids(ItemType.ROLE, ItemType.ACCESS_PROFILE))
                .map(found -> found != null);
    }

    /** Looks up the state of a role or access profile for an identity; null if it cannot be requested for it. */
    Reply<RequestableObject> standing(IdentityId identity, String item, Collection<String> others) {
        return each(
                item,
                others,
                ids -> calls.lookUp(() -> directory.requestableObjects(identity, ids)),
                RequestableObject::getId,
                "requestable object",
                identity);
    }

    /** Looks up an item; what the segments of the user show of an entitlement is the same. */
    Reply<AccessItem> item(Item item) {
        Reply<AccessItem> seen = item.type() == ItemType.ENTITLEMENT ? cache.kept(failed, SEGMENTED, item.id()) : null;
        if (seen != null && seen.value() != null) {
            return seen;
        }
        return each(
                item.id(),
                batch.ids(item.type()),
                ids -> calls.lookUp(() -> directory.items(item.type(), ids)),
                AccessItem::getId,
                "item",
                item.type());
    }

    /** Looks up the request configuration of an item. */
    Reply<EntitlementAccessRequestConfig> config(Item item) {
        Reply<EntitlementRequestConfig> config = item.type() == ItemType.ENTITLEMENT
                ? cache.one(
                        failed,
                        () -> calls.lookUp(() -> directory.entitlementRequestConfig(item.id())),
                        "entitlement config",
                        item.id())
                : item(item).map(found -> found == null ? null : found.getRequestConfig());
        if (config.isTold() && config.value() == null) {
            return config.because(config.call() + " does not know " + item.id());
        }
        return config.map(found ->
                found == null || found.getAccessRequestConfig() == null ? NO_DEMANDS : found.getAccessRequestConfig());
    }

    /** Looks up the roles or access profiles of a person in the history of identities. */
    Reply<List<HeldItem>> history(IdentityId identity, ItemType type) {
        Reply<List<HeldItem>> told = cache.one(
                failed, () -> calls.lookUp(() -> directory.accessItems(identity, type)), "history", identity, type);
        return told.isTold() && told.value() == null ? told.because(told.call() + " does not know " + identity) : told;
    }

    Reply<MachineIdentity> machine(IdentityId id) {
        return cache.one(failed, () -> calls.lookUp(() -> directory.machineIdentity(id)), "machine", id);
    }

    /** Looks up several subjects at once; returns the result for the requested one, or null. */
    <K, V> Reply<V> each(
            K id,
            Collection<K> others,
            Function<List<K>, Reply<List<V>>> question,
            Function<V, K> name,
            Object... key) {
        return cache.each(
                failed,
                Directory.MOST_IDS,
                id,
                others,
                ids -> question.apply(ids).map(found -> byName(found, name)),
                key);
    }

    private static <K, V> Map<K, V> byName(@Nullable List<V> found, Function<V, K> name) {
        Map<K, V> byName = new LinkedHashMap<>();
        if (found != null) {
            found.forEach(value -> byName.putIfAbsent(name.apply(value), value));
        }
        return byName;
    }
}
