package dev.latchkey.testkit;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.tenant.AccountOperations;
import dev.latchkey.model.tenant.ApprovalOperations;
import dev.latchkey.model.tenant.ConfigOperations;
import dev.latchkey.model.tenant.EntitlementOperations;
import dev.latchkey.model.tenant.RequestOperations;
import dev.latchkey.model.tenant.StatusOperations;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.behaviour.Behaviour;
import dev.latchkey.testkit.call.CallFaults;
import dev.latchkey.testkit.call.CallLog;
import dev.latchkey.testkit.engine.Engine;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.time.VirtualClock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tenant in memory that decides as the documents describe the server: one user's view of one organisation through one
 * API version. Create one for each test; two tenants share nothing.
 *
 * <pre>{@code
 * FakeTenant tenant = FakeTenant.create();
 * Submission submission = tenant.requests().create(request);
 * tenant.clock().advance(Duration.ofDays(30));
 * }</pre>
 *
 * <p>Views from {@link #as}, {@link #asApi} and {@link #in} share the organisation, the requests and the clock. Time
 * passes only when a test moves the clock or waits: {@link StatusOperations#await} moves the clock to the next event,
 * or to the deadline, and returns at once. It moves the clock for all views, so make the decisions of other users
 * before the wait, or in the listener of the plan. A stream contains the rows at the time of its creation: decisions
 * during reading hide none of them.
 *
 * <p>Thread-safe. Rejections have the body that a server would send; texts that no server is known to send begin with
 * {@code (synthetic)}. A call that needs something that is not emulated fails with {@link
 * dev.latchkey.testkit.behaviour.NotEmulatedException}.
 */
public final class FakeTenant implements Tenant {
    private final Engine engine;
    private final @Nullable IdentityId person;
    private final ApiVersion apiVersion;
    private final CallLog log;
    private final CallFaults faults;
    private final Tenant view;

    FakeTenant(Engine engine, @Nullable IdentityId person, ApiVersion apiVersion) {
        this(engine, person, apiVersion, new CallLog(), new CallFaults());
    }

    private FakeTenant(
            Engine engine, @Nullable IdentityId person, ApiVersion apiVersion, CallLog log, CallFaults faults) {
        this.engine = engine;
        this.person = person;
        this.apiVersion = apiVersion;
        this.log = log;
        this.faults = faults;
        String name = person == null ? "a token of nobody" : engine.nameOf(person);
        this.view = log.around(faults.around(engine.view(person, apiVersion), engine.clock()), name, engine.clock());
    }

    /** {@return a tenant with the demo organisation, as its administrator sees it through the default API version} */
    public static FakeTenant create() {
        return builder().build();
    }

    /**
     * Creates a tenant with an organisation, as its first administrator sees it through the default API version.
     *
     * @param organisation the initial organisation
     * @return the tenant
     * @throws dev.latchkey.testkit.organisation.InvalidOrganisationException if ids of the organisation refer to
     *     nothing
     */
    public static FakeTenant of(Organisation organisation) {
        return builder().organisation(organisation).build();
    }

    /** {@return a builder, for more options} */
    public static FakeTenantBuilder builder() {
        return new FakeTenantBuilder();
    }

    /**
     * Returns another user's view of the tenant.
     *
     * @param someone a person of the organisation
     * @return the view
     * @throws IllegalArgumentException if there is no such person, unless the tenant is lenient
     */
    public FakeTenant as(IdentityId someone) {
        if (!engine.isPerson(someone)) {
            throw new IllegalArgumentException(someone + " is not a person of the organisation "
                    + engine.organisation().getName());
        }
        return new FakeTenant(engine, someone, apiVersion, log, faults);
    }

    /**
     * Does the same as {@link #as}; Kotlin does not need to escape this name.
     *
     * @param someone a person of the organisation
     * @return the view
     * @throws IllegalArgumentException if there is no such person, unless the tenant is lenient
     */
    public FakeTenant actingAs(IdentityId someone) {
        return as(someone);
    }

    /** {@return the view of a token that represents no person} */
    public FakeTenant asApi() {
        return new FakeTenant(engine, null, apiVersion, log, faults);
    }

    /**
     * Returns a view of the tenant through another API version.
     *
     * @param other the API version
     * @return the view
     */
    public FakeTenant in(ApiVersion other) {
        return new FakeTenant(engine, person, other, log, faults);
    }

    /**
     * Does the same as {@link #in}; Kotlin does not need to escape this name.
     *
     * @param other the API version
     * @return the view
     */
    public FakeTenant withApiVersion(ApiVersion other) {
        return in(other);
    }

    /** {@return the clock of this tenant} */
    public VirtualClock clock() {
        return engine.clock();
    }

    /** {@return the log of all calls to this tenant, from all views; restore and reset do not change it} */
    public CallLog log() {
        return log;
    }

    /** {@return the faults for the next calls of any view; restore and reset do not change them} */
    public CallFaults faults() {
        return faults;
    }

    /** {@return the current organisation, including the access of identities and the configuration} */
    public Organisation organisation() {
        return engine.organisation();
    }

    /** {@return the current state, without the API clients of the organisation} */
    public Snapshot snapshot() {
        return new Snapshot(engine.snapshot());
    }

    /**
     * Restores a state, including the clock, for all views. The API clients are those that this tenant was built with,
     * if the people that they represent exist.
     *
     * @param snapshot a state of this tenant or of another one
     * @throws IllegalArgumentException if the JSON is not a snapshot
     */
    public void restore(Snapshot snapshot) {
        engine.restore(snapshot.json());
    }

    /** Restores the initial state, including the clock, for all views. */
    public void reset() {
        engine.reset();
    }

    /**
     * Checks whether the tenant has a behaviour, by its profile or because it was switched on.
     *
     * @param behaviour any behaviour
     * @return whether it has the behaviour
     */
    public boolean does(Behaviour behaviour) {
        return engine.does(behaviour);
    }

    /** {@return whether every id of an identity or an item counts as known} */
    public boolean isLenient() {
        return engine.isLenient();
    }

    /** {@return the user of this view; null for a token that represents no person} */
    public @Nullable IdentityId getPerson() {
        return person;
    }

    @Override
    public ApiVersion getApiVersion() {
        return apiVersion;
    }

    @Override
    public RequestOperations requests() {
        return view.requests();
    }

    @Override
    public StatusOperations status() {
        return view.status();
    }

    @Override
    public ApprovalOperations approvals() {
        return view.approvals();
    }

    @Override
    public ConfigOperations config() {
        return view.config();
    }

    @Override
    public AccountOperations accounts() {
        return view.accounts();
    }

    @Override
    public EntitlementOperations entitlements() {
        return view.entitlements();
    }

    @Override
    public Optional<Directory> directory() {
        return view.directory();
    }
}
