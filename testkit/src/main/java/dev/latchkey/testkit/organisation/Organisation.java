package dev.latchkey.testkit.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.model.json.DateTime;
import dev.latchkey.model.json.Wire;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The initial data of a fake tenant; as JSON, the seed of an emulator. Immutable. */
@Wire
@Value.Immutable
@JsonDeserialize(as = ImmutableOrganisation.class)
@JsonPropertyOrder({
    "name",
    "now",
    "people",
    "machineIdentities",
    "governanceGroups",
    "clients",
    "sources",
    "accounts",
    "items",
    "segments",
    "licences",
    "config",
    "configV2",
    "access"
})
public interface Organisation {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the name of the organisation, as in its URL} */
    String getName();

    /** {@return the time of this state, at which the tenant's clock starts} */
    @JsonProperty("now")
    @DateTime
    OffsetDateTime getNow();

    /** {@return the people} */
    List<Person> getPeople();

    /** {@return the machine identities} */
    List<MachineIdentity> getMachineIdentities();

    /** {@return the governance groups} */
    List<GovernanceGroup> getGovernanceGroups();

    /** {@return the API clients} */
    List<ApiClient> getClients();

    /** {@return the sources} */
    List<Source> getSources();

    /** {@return the accounts} */
    List<Account> getAccounts();

    /** {@return the roles, access profiles and entitlements} */
    List<RequestableItem> getItems();

    /** {@return the segments, which limit the items that identities can request; without segments there is no limit} */
    List<Segment> getSegments();

    /** {@return the licences} */
    Set<Licence> getLicences();

    /** {@return the configuration of generation 1; can use the fields of all API versions} */
    @Value.Default
    default AccessRequestConfig getConfig() {
        return AccessRequestConfig.builder().build();
    }

    /** {@return the configuration of generation 2; its fields take precedence over generation 1} */
    @Value.Default
    default AccessRequestConfigV2 getConfigV2() {
        return AccessRequestConfigV2.builder().build();
    }

    /** {@return the access that identities have} */
    List<HeldAccess> getAccess();

    /**
     * Finds ids that are blank, duplicate or refer to nothing.
     *
     * @return all problems, each as a JSON pointer and a text; empty if the organisation is valid
     */
    default List<String> findProblems() {
        return new OrganisationCheck(this).problems();
    }

    /** Builds an {@link Organisation}. */
    class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
