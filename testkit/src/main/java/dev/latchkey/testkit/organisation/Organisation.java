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

/** Everything that a fake tenant starts from; as JSON, the seed of an emulator. Immutable. */
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

    /** {@return a builder with everything set as it is here} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return the name of the organisation, as it stands in its URL} */
    String getName();

    /** {@return the moment at which the organisation is like this} */
    @JsonProperty("now")
    @DateTime
    OffsetDateTime getNow();

    /** {@return the people} */
    List<Person> getPeople();

    /** {@return the machine identities} */
    List<MachineIdentity> getMachineIdentities();

    /** {@return the groups that can decide} */
    List<GovernanceGroup> getGovernanceGroups();

    /** {@return the credentials that programs can use} */
    List<ApiClient> getClients();

    /** {@return the sources} */
    List<Source> getSources();

    /** {@return the accounts} */
    List<Account> getAccounts();

    /** {@return the roles, access profiles and entitlements} */
    List<RequestableItem> getItems();

    /** {@return who can ask for what; without segments everybody for everything} */
    List<Segment> getSegments();

    /** {@return what there is a licence for} */
    Set<Licence> getLicences();

    /** {@return the configuration of generation 1; may use the fields of both dialects} */
    @Value.Default
    default AccessRequestConfig getConfig() {
        return AccessRequestConfig.builder().build();
    }

    /** {@return the configuration of generation 2; what it says wins over generation 1} */
    @Value.Default
    default AccessRequestConfigV2 getConfigV2() {
        return AccessRequestConfigV2.builder().build();
    }

    /** {@return who has what} */
    List<HeldAccess> getAccess();

    /**
     * Looks for ids that are blank, stand twice or refer to nothing.
     *
     * @return all of them, each as a JSON pointer and what is wrong there; empty if the organisation can be used
     */
    default List<String> findProblems() {
        return new OrganisationCheck(this).problems();
    }

    /** Builds an {@link Organisation}. */
    class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
