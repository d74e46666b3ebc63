package dev.latchkey.testkit;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.behaviour.Behaviour;
import dev.latchkey.testkit.behaviour.QuirkProfile;
import dev.latchkey.testkit.engine.Engine;
import dev.latchkey.testkit.engine.EngineOptions;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.PersonAuthority;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a {@link FakeTenant}: sets its organisation, its user, its API version and its behaviours. */
public final class FakeTenantBuilder {
    private @Nullable Organisation organisation;
    private ApiVersion apiVersion = ApiVersion.DEFAULT;
    private @Nullable IdentityId person;
    private QuirkProfile profile = QuirkProfile.DOCUMENTED;
    private final Map<Behaviour, Boolean> switched = new EnumMap<>(Behaviour.class);
    private boolean lenient;
    private long seed;

    FakeTenantBuilder() {}

    /**
     * Sets the initial organisation. Default: {@link DemoOrganisation}.
     *
     * @param value the organisation
     * @return this
     */
    public FakeTenantBuilder organisation(Organisation value) {
        this.organisation = value;
        return this;
    }

    /**
     * Sets the API version. Default: {@link ApiVersion#DEFAULT}.
     *
     * @param value the API version
     * @return this
     */
    public FakeTenantBuilder apiVersion(ApiVersion value) {
        this.apiVersion = value;
        return this;
    }

    /**
     * Sets the user. Default: the organisation's first administrator, else its first person.
     *
     * @param value a person of the organisation
     * @return this
     */
    public FakeTenantBuilder as(IdentityId value) {
        this.person = value;
        return this;
    }

    /**
     * Does the same as {@link #as}; Kotlin does not need to escape this name.
     *
     * @param value a person of the organisation
     * @return this
     */
    public FakeTenantBuilder actingAs(IdentityId value) {
        return as(value);
    }

    /**
     * Sets the behaviour beyond the documents. Default: {@link QuirkProfile#DOCUMENTED}.
     *
     * @param value the profile
     * @return this
     */
    public FakeTenantBuilder profile(QuirkProfile value) {
        this.profile = value;
        return this;
    }

    /**
     * Switches one behaviour on or off, regardless of the profile.
     *
     * @param behaviour an undocumented behaviour
     * @param on whether the tenant has the behaviour
     * @return this
     * @throws IllegalArgumentException if the behaviour is documented: documented behaviours cannot be switched off
     */
    public FakeTenantBuilder assume(Behaviour behaviour, boolean on) {
        if (!behaviour.isSwitchable()) {
            throw new IllegalArgumentException(
                    behaviour.getId() + " is documented; only observed and assumed behaviours can be switched");
        }
        switched.put(behaviour, on);
        return this;
    }

    /**
     * Treats every id of an identity or an item as known. A grant of an unknown item waits for one approval by an
     * administrator.
     *
     * @return this
     */
    public FakeTenantBuilder lenient() {
        this.lenient = true;
        return this;
    }

    /**
     * Sets the seed of ids. Default: 0. Tenants with the same organisation, seed and calls create the same ids.
     *
     * @param value any number
     * @return this
     */
    public FakeTenantBuilder seed(long value) {
        this.seed = value;
        return this;
    }

    /**
     * Builds the tenant.
     *
     * @return the tenant
     * @throws dev.latchkey.testkit.organisation.InvalidOrganisationException if ids of the organisation refer to
     *     nothing; the exception lists all of them
     * @throws IllegalArgumentException if the user is not a person of the organisation
     */
    public FakeTenant build() {
        Organisation start = organisation == null ? DemoOrganisation.create() : organisation;
        Engine engine = new Engine(start, new EngineOptions(profile, switched, lenient, seed));
        FakeTenant tenant = new FakeTenant(engine, firstPerson(start), apiVersion);
        return person == null ? tenant : tenant.as(person);
    }

    private static @Nullable IdentityId firstPerson(Organisation organisation) {
        return organisation.getPeople().stream()
                .filter(someone -> someone.getAuthority() == PersonAuthority.ORG_ADMIN)
                .findFirst()
                .or(() -> organisation.getPeople().stream().findFirst())
                .map(Person::getId)
                .orElse(null);
    }
}
