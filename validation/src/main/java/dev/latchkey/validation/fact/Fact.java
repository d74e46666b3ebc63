package dev.latchkey.validation.fact;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.directory.Licence;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A piece of information that rules need beyond the body: a typed key, by which {@link FactSource} is asked. Its kind
 * says whom or what it is about. Facts are ordered as they are listed here.
 *
 * @param <T> the type of the fact's value
 */
public sealed interface Fact<T> extends Comparable<Fact<?>> permits FactKey {
    /** The moment of the request, which dates are compared with. */
    AtLarge<Instant> NOW = new AtLarge<>("now");
    /** The requester and their authority. */
    AtLarge<Requester> REQUESTER = new AtLarge<>("requester");
    /** All identities that the requester manages. */
    AtLarge<Set<IdentityId>> MANAGER_OF = new AtLarge<>("manager-of");
    /** The access request configuration. */
    AtLarge<RequestPolicy> CONFIG = new AtLarge<>("config");
    /** The access that an identity has: all its assignments. */
    OfIdentity<List<Assignment>> ASSIGNMENTS = new OfIdentity<>("assignments");
    /** All open requests for an identity. */
    OfIdentity<List<OpenRequest>> PENDING = new OfIdentity<>("pending");
    /** All accounts of an identity on the sources of an item, which could get or lose it. */
    OfAccess<List<Account>> ACCOUNTS = new OfAccess<>("accounts");
    /** The request configuration of an item. */
    OfItem<EntitlementAccessRequestConfig> ITEM_CONFIG = new OfItem<>("item-config");
    /** All items that the requester's segments allow, by id. */
    AtLarge<Set<String>> REQUESTABLE = new AtLarge<>("requestable");
    /** The entry of an item in the directory of the tenant, or that there is none. */
    OfItem<DirectoryItem> ITEM = new OfItem<>("items");
    /** The entry of an identity in the directory of the tenant, or that there is none. */
    OfIdentity<DirectoryIdentity> IDENTITY = new OfIdentity<>("identities");
    /** The primary and secondary owners of a machine identity. */
    OfIdentity<Set<IdentityId>> OWNERS_OF = new OfIdentity<>("owners-of");
    /** Everything that the tenant has a licence for. */
    AtLarge<Set<Licence>> LICENCES = new AtLarge<>("licences");
    /** An open request by its id; a part of {@code pending}. */
    OfRequest<OpenRequest> OPEN_REQUEST = new OfRequest<>("pending");
    /**
     * Whether the approval that is decided on can only be rejected with a comment; a part of {@code item-config}. The body
     * of a rejection names neither the approval nor its item, so this speaks of the one approval that the check is about.
     * The API says it in the rows of pending approvals, under the same name.
     */
    AtLarge<Boolean> COMMENT_REQUIRED_WHEN_REJECTED = new AtLarge<>("item-config");

    /** {@return all facts, in their order} */
    static List<Fact<?>> all() {
        return FactKey.all();
    }

    /**
     * Makes a set that lists facts in their order.
     *
     * @param facts any facts
     * @return an immutable set of them
     */
    static Set<Fact<?>> setOf(Fact<?>... facts) {
        return new FactSet(facts);
    }

    /** {@return the name as it stands in reports} */
    String getText();

    /** {@return the place in {@link #all}} */
    int getIndex();

    /**
     * Takes a value for one of this fact. For those who implement {@link FactSource}.
     *
     * @param value a value of the type of this fact, or null
     * @return the same value
     */
    @Nullable
    T cast(@Nullable Object value);

    /**
     * A fact about no identity, item or request in particular.
     *
     * @param <T> the type of the fact's value
     */
    final class AtLarge<T> extends FactKey<T> {
        AtLarge(String text) {
            super(text);
        }
    }

    /**
     * A fact about an identity.
     *
     * @param <T> the type of the fact's value
     */
    final class OfIdentity<T> extends FactKey<T> {
        OfIdentity(String text) {
            super(text);
        }
    }

    /**
     * A fact about a role, access profile or entitlement.
     *
     * @param <T> the type of the fact's value
     */
    final class OfItem<T> extends FactKey<T> {
        OfItem(String text) {
            super(text);
        }
    }

    /**
     * A fact about an identity and an item together.
     *
     * @param <T> the type of the fact's value
     */
    final class OfAccess<T> extends FactKey<T> {
        OfAccess(String text) {
            super(text);
        }
    }

    /**
     * A fact about an open request.
     *
     * @param <T> the type of the fact's value
     */
    final class OfRequest<T> extends FactKey<T> {
        OfRequest(String text) {
            super(text);
        }
    }
}
