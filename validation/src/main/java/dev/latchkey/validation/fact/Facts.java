package dev.latchkey.validation.fact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.model.json.Wire;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Facts that are at hand, and their JSON form. Immutable.
 *
 * <p>A fact that is not given is unknown, and a rule that needs it answers <em>undetermined</em>. Facts about
 * identities and items are given for each of them: an identity without an entry is unknown, one with an empty list is
 * known to have nothing.
 */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableFacts.class)
public interface Facts extends FactSource {

    /** {@return no facts at all} */
    static Facts none() {
        return NoFacts.NONE;
    }

    /**
     * Only the time is known.
     *
     * @param now the moment at which the request would be sent
     * @return the facts
     */
    static Facts at(Instant now) {
        return builder().now(now).build();
    }

    /**
     * Only the time is known.
     *
     * @param clock asked once, here
     * @return the facts
     */
    static Facts now(InstantSource clock) {
        return at(clock.instant());
    }

    /** {@return a builder with nothing known} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with everything known that is known here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    @Nullable
    Instant getNow();

    @Override
    @Nullable
    Requester getRequester();

    @Override
    @JsonProperty("managerOf")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    Set<IdentityId> getManagerOf();

    /** {@return the configuration, where it is of generation 1} */
    @Nullable
    AccessRequestConfig getConfig();

    /** {@return the configuration, where it is of generation 2} */
    @Nullable
    AccessRequestConfigV2 getConfigV2();

    @Override
    @JsonProperty("requestable")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    Set<String> getRequestable();

    @Override
    @JsonProperty("licences")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    Set<Licence> getLicences();

    /** {@return what each identity has} */
    Map<IdentityId, List<Assignment>> getAssignments();

    /** {@return what is asked for each identity and not decided yet} */
    Map<IdentityId, List<OpenRequest>> getPending();

    /** {@return the accounts of each identity on the sources of each item, by item id} */
    Map<IdentityId, Map<String, List<Account>>> getAccounts();

    /**
     * {@return how each item is set up to be asked for, by item id; in JSON alone, or as the API answers it for an
     * entitlement, beside its {@code revocationRequestConfig}}
     */
    @JsonProperty("itemConfig")
    @ItemConfigs
    Map<String, EntitlementAccessRequestConfig> getItemConfig();

    @Override
    @Nullable
    Boolean getCommentRequiredWhenRejected();

    /** {@return the owners of each machine identity} */
    Map<IdentityId, Set<IdentityId>> getOwnersOf();

    /**
     * Tells whether anything is known of a fact, for whichever identity or item.
     *
     * @param fact the fact
     * @return whether rules that need it can find something here
     */
    default boolean knows(Fact fact) {
        return switch (fact) {
            case NOW -> getNow() != null;
            case REQUESTER -> getRequester() != null;
            case MANAGER_OF -> getManagerOf() != null;
            case CONFIG -> getPolicy() != null;
            case ASSIGNMENTS -> !getAssignments().isEmpty();
            case PENDING -> !getPending().isEmpty();
            case ACCOUNTS -> !getAccounts().isEmpty();
            case ITEM_CONFIG -> !getItemConfig().isEmpty() || getCommentRequiredWhenRejected() != null;
            case REQUESTABLE -> getRequestable() != null;
            case OWNERS_OF -> !getOwnersOf().isEmpty();
            case LICENCES -> getLicences() != null;
        };
    }

    @Override
    @JsonIgnore
    @Value.Derived
    default @Nullable RequestPolicy getPolicy() {
        AccessRequestConfigV2 second = getConfigV2();
        if (second != null) {
            return RequestPolicy.of(second);
        }
        AccessRequestConfig first = getConfig();
        return first == null ? null : RequestPolicy.of(first);
    }

    @Override
    default @Nullable List<Assignment> assignmentsOf(IdentityId identity) {
        return getAssignments().get(identity);
    }

    @Override
    default @Nullable List<OpenRequest> pendingOf(IdentityId identity) {
        return getPending().get(identity);
    }

    @Override
    default @Nullable OpenRequest pending(AccessRequestId request) {
        for (List<OpenRequest> requests : getPending().values()) {
            for (OpenRequest open : requests) {
                if (request.equals(open.getAccessRequestId())) {
                    return open;
                }
            }
        }
        return null;
    }

    @Override
    default @Nullable List<Account> accountsOf(IdentityId identity, String itemId) {
        Map<String, List<Account>> byItem = getAccounts().get(identity);
        return byItem == null ? null : byItem.get(itemId);
    }

    @Override
    default @Nullable EntitlementAccessRequestConfig itemConfig(String itemId) {
        return getItemConfig().get(itemId);
    }

    @Override
    default @Nullable Set<IdentityId> ownersOf(IdentityId machine) {
        return getOwnersOf().get(machine);
    }

    /** Builds {@link Facts}. */
    class Builder extends ImmutableFacts.Builder {
        Builder() {}
    }
}
