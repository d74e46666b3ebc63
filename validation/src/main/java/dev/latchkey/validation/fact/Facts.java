package dev.latchkey.validation.fact;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Facts that are at hand, and their JSON form, which {@code docs/facts.schema.json} describes. Immutable.
 *
 * <p>A fact that is not given is unknown, and a rule that needs it answers <em>undetermined</em>. Facts about identities
 * and items are given for each of them: an identity without an entry is unknown, one with an empty list is known to have
 * nothing. What other facts speak of is there: an item that can be requested or that somebody has, and an identity of
 * which assignments, open requests, accounts or owners are known, or which the requester is or manages. It needs no entry
 * as {@link Fact#ITEM} or {@link Fact#IDENTITY}; if there is one, that counts.
 */
@JsonSerialize(using = FactsJson.Writer.class)
@JsonDeserialize(using = FactsJson.Reader.class)
public final class Facts implements FactSource {
    private static final DirectoryItem ITEM_FOUND = DirectoryItem.builder().build();
    private static final DirectoryIdentity IDENTITY_FOUND =
            DirectoryIdentity.builder().build();
    private static final Facts NONE = builder().build();

    /** By fact: the value of one at large; of the others, the values by identity, item or request. */
    private final Map<Fact<?>, Object> values;

    /** The same by the index of the fact, which takes no hash. */
    private final @Nullable Object[] byIndex;

    /** What {@link #assigned} has gathered. */
    private volatile @Nullable Set<String> assigned;

    private Facts(Map<Fact<?>, Object> values) {
        this.values = values;
        this.byIndex = new Object[Fact.all().size()];
        values.forEach((fact, value) -> byIndex[fact.getIndex()] = value);
    }

    /** {@return no facts at all} */
    public static Facts none() {
        return NONE;
    }

    /**
     * Only the time is known.
     *
     * @param now the moment at which the request would be sent
     * @return the facts
     */
    public static Facts at(Instant now) {
        return builder().put(Fact.NOW, now).build();
    }

    /**
     * Only the time is known.
     *
     * @param clock asked once, here
     * @return the facts
     */
    public static Facts now(InstantSource clock) {
        return at(clock.instant());
    }

    /** {@return a builder with nothing known} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything known that is known here} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        values.forEach((fact, value) -> builder.values.put(fact, value instanceof Map<?, ?> map ? copy(map) : value));
        return builder;
    }

    /** {@return the keys of the JSON form, in its order} */
    public static List<String> getKeys() {
        return FactsJson.KEYS;
    }

    /**
     * Tells whether anything is known of a fact, for whichever identity or item.
     *
     * @param fact the fact
     * @return whether rules that need it can find something here
     */
    public boolean knows(Fact<?> fact) {
        return byIndex[fact.getIndex()] != null;
    }

    /**
     * Lists what is known of a fact about identities.
     *
     * @param fact the fact
     * @param <T> the type of the fact's value
     * @return what is known of each identity; empty if nothing is
     */
    public <T> Map<IdentityId, T> getAll(Fact.OfIdentity<T> fact) {
        return all(fact);
    }

    /**
     * Lists what is known of a fact about items.
     *
     * @param fact the fact
     * @param <T> the type of the fact's value
     * @return what is known of each item, by its id; empty if nothing is
     */
    public <T> Map<String, T> getAll(Fact.OfItem<T> fact) {
        return all(fact);
    }

    /**
     * Lists what is known of a fact about identities and items.
     *
     * @param fact the fact
     * @param <T> the type of the fact's value
     * @return what is known of each identity and item; empty if nothing is
     */
    public <T> Map<IdentityId, Map<String, T>> getAll(Fact.OfAccess<T> fact) {
        return all(fact);
    }

    /** The values of a fact by identity, item or request, as the builder put them there. */
    @SuppressWarnings("unchecked") // the builder takes values of the type of the fact only
    private <K, V> Map<K, V> all(Fact<?> fact) {
        Object values = byIndex[fact.getIndex()];
        return values == null ? Map.of() : (Map<K, V>) values;
    }

    @Override
    public <T> @Nullable T get(Fact.AtLarge<T> fact) {
        return fact.cast(byIndex[fact.getIndex()]);
    }

    @Override
    public <T> @Nullable T get(Fact.OfIdentity<T> fact, IdentityId identity) {
        T told = knows(fact) ? getAll(fact).get(identity) : null;
        return told == null && fact.equals(Fact.IDENTITY) && isNamed(identity) ? fact.cast(IDENTITY_FOUND) : told;
    }

    /** Tells whether facts say of an identity what only one that is there can have or be. */
    private boolean isNamed(IdentityId identity) {
        Requester requester = get(Fact.REQUESTER);
        Set<IdentityId> managed = get(Fact.MANAGER_OF);
        return getAll(Fact.ASSIGNMENTS).containsKey(identity)
                || getAll(Fact.PENDING).containsKey(identity)
                || getAll(Fact.ACCOUNTS).containsKey(identity)
                || getAll(Fact.OWNERS_OF).containsKey(identity)
                || (managed != null && managed.contains(identity))
                || (requester != null && requester.getId().equals(identity));
    }

    @Override
    public <T> @Nullable T get(Fact.OfItem<T> fact, String itemId) {
        T told = knows(fact) ? getAll(fact).get(itemId) : null;
        return told == null && fact.equals(Fact.ITEM) && isNamed(itemId) ? fact.cast(ITEM_FOUND) : told;
    }

    /** Tells whether facts say of an item that it can be requested, or of somebody that they have it. */
    private boolean isNamed(String itemId) {
        Set<String> requestable = get(Fact.REQUESTABLE);
        return (requestable != null && requestable.contains(itemId))
                || assigned().contains(itemId);
    }

    /** The items that somebody has, gathered when they are asked for first. */
    private Set<String> assigned() {
        Set<String> known = assigned;
        if (known == null) {
            Set<String> items = new HashSet<>();
            for (List<Assignment> each : getAll(Fact.ASSIGNMENTS).values()) {
                each.forEach(assignment -> items.add(assignment.getId()));
            }
            known = Set.copyOf(items);
            assigned = known;
        }
        return known;
    }

    @Override
    public <T> @Nullable T get(Fact.OfAccess<T> fact, IdentityId identity, String itemId) {
        Map<String, T> byItem = knows(fact) ? getAll(fact).get(identity) : null;
        return byItem == null ? null : byItem.get(itemId);
    }

    /** Finds an open request among those of all identities. */
    @Override
    public <T> @Nullable T get(Fact.OfRequest<T> fact, AccessRequestId request) {
        for (List<OpenRequest> requests : getAll(Fact.PENDING).values()) {
            for (OpenRequest open : requests) {
                if (request.equals(open.getAccessRequestId())) {
                    return fact.cast(open);
                }
            }
        }
        return null;
    }

    @Override
    public <T> @Nullable T find(Fact<T> fact, Subject subject) {
        IdentityId identity = subject.identity();
        String item = subject.itemId();
        if (fact instanceof Fact.AtLarge<T> atLarge) {
            return get(atLarge);
        }
        if (fact instanceof Fact.OfIdentity<T> ofIdentity) {
            return identity == null ? null : get(ofIdentity, identity);
        }
        if (fact instanceof Fact.OfItem<T> ofItem) {
            return item == null ? null : get(ofItem, item);
        }
        if (fact instanceof Fact.OfAccess<T> ofAccess) {
            return identity == null || item == null ? null : get(ofAccess, identity, item);
        }
        return subject.request() == null ? null : get((Fact.OfRequest<T>) fact, subject.request());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** {@return what is known} */
    @Override
    public String toString() {
        return "Facts" + values;
    }

    private static Map<Object, Object> copy(Map<?, ?> map) {
        Map<Object, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(key, value instanceof Map<?, ?> inner ? copy(inner) : value));
        return copy;
    }

    /** Builds {@link Facts}. What is put twice counts as it was put last. Not thread-safe. */
    public static final class Builder {
        private final Map<Fact<?>, Object> values = new HashMap<>();

        private Builder() {}

        /**
         * Tells a fact at large.
         *
         * @param fact the fact
         * @param value what is known; null to know it no more
         * @param <T> the type of the fact's value
         * @return this
         */
        public <T> Builder put(Fact.AtLarge<T> fact, @Nullable T value) {
            if (value == null) {
                values.remove(fact);
            } else {
                values.put(fact, value);
            }
            return this;
        }

        /**
         * Tells a fact about an identity.
         *
         * @param fact the fact
         * @param identity the identity
         * @param value what is known
         * @param <T> the type of the fact's value
         * @return this
         */
        public <T> Builder put(Fact.OfIdentity<T> fact, IdentityId identity, T value) {
            entries(fact).put(Objects.requireNonNull(identity, "identity"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Tells a fact about an item.
         *
         * @param fact the fact
         * @param itemId the role, access profile or entitlement
         * @param value what is known
         * @param <T> the type of the fact's value
         * @return this
         */
        public <T> Builder put(Fact.OfItem<T> fact, String itemId, T value) {
            entries(fact).put(Objects.requireNonNull(itemId, "itemId"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Tells a fact about an identity and an item together.
         *
         * @param fact the fact
         * @param identity the identity
         * @param itemId the role, access profile or entitlement
         * @param value what is known
         * @param <T> the type of the fact's value
         * @return this
         */
        @SuppressWarnings("unchecked") // no other values are put under an identity
        public <T> Builder put(Fact.OfAccess<T> fact, IdentityId identity, String itemId, T value) {
            ((Map<String, T>) entries(fact)
                            .computeIfAbsent(
                                    Objects.requireNonNull(identity, "identity"), key -> new LinkedHashMap<>()))
                    .put(Objects.requireNonNull(itemId, "itemId"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Tells a fact about several identities.
         *
         * @param fact the fact
         * @param byIdentity what is known of each
         * @param <T> the type of the fact's value
         * @return this
         */
        public <T> Builder putAll(Fact.OfIdentity<T> fact, Map<IdentityId, ? extends T> byIdentity) {
            byIdentity.forEach((identity, value) -> put(fact, identity, value));
            return this;
        }

        /**
         * Tells a fact about several items.
         *
         * @param fact the fact
         * @param byItem what is known of each, by its id
         * @param <T> the type of the fact's value
         * @return this
         */
        public <T> Builder putAll(Fact.OfItem<T> fact, Map<String, ? extends T> byItem) {
            byItem.forEach((item, value) -> put(fact, item, value));
            return this;
        }

        /**
         * Tells a fact about several identities and items.
         *
         * @param fact the fact
         * @param byIdentity what is known of each identity and item
         * @param <T> the type of the fact's value
         * @return this
         */
        public <T> Builder putAll(
                Fact.OfAccess<T> fact, Map<IdentityId, ? extends Map<String, ? extends T>> byIdentity) {
            byIdentity.forEach((identity, byItem) -> byItem.forEach((item, value) -> put(fact, identity, item, value)));
            return this;
        }

        /**
         * Knows nothing more of a fact.
         *
         * @param fact the fact
         * @return this
         */
        public Builder forget(Fact<?> fact) {
            values.remove(fact);
            return this;
        }

        /** What is known of a fact at large so far. */
        <T> @Nullable T known(Fact.AtLarge<T> fact) {
            return fact.cast(values.get(fact));
        }

        /** {@return the facts} */
        public Facts build() {
            Map<Fact<?>, Object> known = new TreeMap<>();
            values.forEach((fact, value) -> known.put(fact, immutable(value)));
            return new Facts(Collections.unmodifiableMap(known));
        }

        @SuppressWarnings("unchecked") // facts of these kinds have maps as values
        private Map<Object, Object> entries(Fact<?> fact) {
            return (Map<Object, Object>) values.computeIfAbsent(fact, key -> new LinkedHashMap<>());
        }

        private static Object immutable(Object value) {
            if (value instanceof Map<?, ?> map) {
                Map<Object, Object> copy = new LinkedHashMap<>();
                map.forEach((key, inner) -> copy.put(key, immutable(inner)));
                return Collections.unmodifiableMap(copy);
            }
            if (value instanceof Set<?> set) {
                return Collections.unmodifiableSet(new LinkedHashSet<>(set));
            }
            return value instanceof List<?> list ? List.copyOf(list) : value;
        }
    }
}
