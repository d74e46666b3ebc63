package dev.latchkey.validation.fact;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashMap;
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
 * Facts in memory, and their JSON form, which {@code docs/facts.schema.json} describes. Immutable.
 *
 * <p>A fact that is not set is unknown, and a rule that needs it is <em>undetermined</em>. Facts about identities and
 * items are set for each of them: an identity without an entry is unknown, one with an empty list is known to have
 * nothing. Items and identities that other facts mention exist: an item that can be requested or that an identity has,
 * and an identity that has known assignments, open requests, accounts or owners, or that is the requester or managed by
 * the requester. They need no entry as {@link Fact#ITEM} or {@link Fact#IDENTITY}; an entry takes precedence.
 */
@JsonSerialize(using = FactsJson.Writer.class)
@JsonDeserialize(using = FactsJson.Reader.class)
public final class Facts implements FactSource {
    private static final Facts NONE = builder().build();

    /** By fact: the value of one at large; of the others, the values by identity, item or request. */
    private final Map<Fact<?>, Object> values;

    /** The same by the index of the fact, which needs no hash. */
    private final @Nullable Object[] byIndex;

    private final ImpliedEntries implied;

    private Facts(Map<Fact<?>, Object> values) {
        this.values = values;
        this.byIndex = new Object[Fact.all().size()];
        values.forEach((fact, value) -> byIndex[fact.getIndex()] = value);
        this.implied = new ImpliedEntries(this);
    }

    /** {@return no facts at all} */
    public static Facts none() {
        return NONE;
    }

    /**
     * Creates facts with the time only.
     *
     * @param now the time at which the request would be sent
     * @return the facts
     */
    public static Facts at(Instant now) {
        return new Facts(Map.of(Fact.NOW, now));
    }

    /**
     * Creates facts with the time only.
     *
     * @param clock the clock, read once in this call
     * @return the facts
     */
    public static Facts now(InstantSource clock) {
        return at(clock.instant());
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the facts of this object} */
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
     * Checks whether any value of a fact is known, for any identity or item.
     *
     * @param fact the fact
     * @return whether rules that need it may find a value here, in other facts, too
     */
    public boolean knows(Fact<?> fact) {
        return isSet(fact) || implied.mayKnow(fact);
    }

    /** Checks whether a fact has been set. */
    boolean isSet(Fact<?> fact) {
        return byIndex[fact.getIndex()] != null;
    }

    /**
     * Lists the known values of a fact about identities.
     *
     * @param fact the fact
     * @param <T> the type of the fact's value
     * @return the known values by identity; empty if there are none
     */
    public <T> Map<IdentityId, T> getAll(Fact.OfIdentity<T> fact) {
        return all(fact);
    }

    /**
     * Lists the known values of a fact about items.
     *
     * @param fact the fact
     * @param <T> the type of the fact's value
     * @return the known values by item id; empty if there are none
     */
    public <T> Map<String, T> getAll(Fact.OfItem<T> fact) {
        return all(fact);
    }

    /**
     * Lists the known values of a fact about identities and items.
     *
     * @param fact the fact
     * @param <T> the type of the fact's value
     * @return the known values by identity and item; empty if there are none
     */
    public <T> Map<IdentityId, Map<String, T>> getAll(Fact.OfAccess<T> fact) {
        return all(fact);
    }

    /** The values of a fact by identity, item or request, as the builder put them there. */
    @SuppressWarnings("unchecked") // the builder accepts values of the type of the fact only
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
        T told = isSet(fact) ? getAll(fact).get(identity) : null;
        return told == null ? implied.find(fact, identity) : told;
    }

    @Override
    public <T> @Nullable T get(Fact.OfItem<T> fact, String itemId) {
        T told = isSet(fact) ? getAll(fact).get(itemId) : null;
        return told == null ? implied.find(fact, itemId) : told;
    }

    @Override
    public <T> @Nullable T get(Fact.OfAccess<T> fact, IdentityId identity, String itemId) {
        Map<String, T> byItem = isSet(fact) ? getAll(fact).get(identity) : null;
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

    /** {@return the known facts} */
    @Override
    public String toString() {
        return "Facts" + values;
    }

    private static Map<Object, Object> copy(Map<?, ?> map) {
        Map<Object, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(key, value instanceof Map<?, ?> inner ? copy(inner) : value));
        return copy;
    }

    /** Builds {@link Facts}. A later value replaces an earlier one. Not thread-safe. */
    public static final class Builder {
        private final Map<Fact<?>, Object> values = new HashMap<>();

        private Builder() {}

        /**
         * Sets a fact at large.
         *
         * @param fact the fact
         * @param value the value; null to remove it
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
         * Sets a fact about an identity.
         *
         * @param fact the fact
         * @param identity the identity
         * @param value the value
         * @param <T> the type of the fact's value
         * @return this
         */
        public <T> Builder put(Fact.OfIdentity<T> fact, IdentityId identity, T value) {
            entries(fact).put(Objects.requireNonNull(identity, "identity"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Sets a fact about an item.
         *
         * @param fact the fact
         * @param itemId the role, access profile or entitlement
         * @param value the value
         * @param <T> the type of the fact's value
         * @return this
         */
        public <T> Builder put(Fact.OfItem<T> fact, String itemId, T value) {
            entries(fact).put(Objects.requireNonNull(itemId, "itemId"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Sets a fact about an identity and an item together.
         *
         * @param fact the fact
         * @param identity the identity
         * @param itemId the role, access profile or entitlement
         * @param value the value
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
         * Sets a fact about several identities.
         *
         * @param fact the fact
         * @param byIdentity the value for each identity
         * @param <T> the type of the fact's value
         * @return this
         */
        public <T> Builder putAll(Fact.OfIdentity<T> fact, Map<IdentityId, ? extends T> byIdentity) {
            byIdentity.forEach((identity, value) -> put(fact, identity, value));
            return this;
        }

        /**
         * Sets a fact about several items.
         *
         * @param fact the fact
         * @param byItem the value for each item, by its id
         * @param <T> the type of the fact's value
         * @return this
         */
        public <T> Builder putAll(Fact.OfItem<T> fact, Map<String, ? extends T> byItem) {
            byItem.forEach((item, value) -> put(fact, item, value));
            return this;
        }

        /**
         * Sets a fact about several identities and items.
         *
         * @param fact the fact
         * @param byIdentity the value for each identity and item
         * @param <T> the type of the fact's value
         * @return this
         */
        public <T> Builder putAll(
                Fact.OfAccess<T> fact, Map<IdentityId, ? extends Map<String, ? extends T>> byIdentity) {
            byIdentity.forEach((identity, byItem) -> byItem.forEach((item, value) -> put(fact, identity, item, value)));
            return this;
        }

        /**
         * Removes all values of a fact.
         *
         * @param fact the fact
         * @return this
         */
        public Builder forget(Fact<?> fact) {
            values.remove(fact);
            return this;
        }

        /** Returns the value of a fact at large set so far. */
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
