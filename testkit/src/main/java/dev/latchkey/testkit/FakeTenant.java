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
 * A tenant in memory that decides as the documents say the server does: one user's view of one organisation through one
 * API version. Make one for each test; nothing is shared between two of them.
 *
 * <pre>{@code
 * FakeTenant tenant = FakeTenant.create();
 * Submission submission = tenant.requests().create(request);
 * tenant.clock().advance(Duration.ofDays(30));
 * }</pre>
 *
 * <p>Views that were derived with {@link #as}, {@link #asApi} and {@link #in} share the organisation, the requests and
 * the clock. Time passes only when the clock is moved, or by waiting: {@link StatusOperations#await} moves the clock to
 * the next moment at which something happens, or to the deadline, and returns at once. It does so for everybody, so
 * what other threads are to decide meanwhile is best decided before, or in the listener of the plan. A stream has the
 * rows that there were when it was made: what is decided while it is read hides none of them.
 *
 * <p>Thread-safe. What is refused says why as the wire would; texts that nobody has seen begin with {@code
 * (synthetic)}. What is not emulated fails with {@link dev.latchkey.testkit.behaviour.NotEmulatedException}.
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

    /** {@return a tenant with the demo organisation, seen by its administrator through the default API version} */
    public static FakeTenant create() {
        return builder().build();
    }

    /**
     * A tenant with an organisation, seen by its first administrator through the default API version.
     *
     * @param organisation what it starts from
     * @return the tenant
     * @throws dev.latchkey.testkit.organisation.InvalidOrganisationException if ids of the organisation refer to
     * nothing
     */
    public static FakeTenant of(Organisation organisation) {
        return builder().organisation(organisation).build();
    }

    /** {@return a builder that says more} */
    public static FakeTenantBuilder builder() {
        return new FakeTenantBuilder();
    }

    /**
     * The same tenant as somebody else sees it.
     *
     * @param someone a person of the organisation
     * @return their view
     * @throws IllegalArgumentException if there is no such person, unless the tenant is lenient
     */
    public FakeTenant as(IdentityId someone) {
        if (!engine.isPerson(someone)) {
            throw new IllegalArgumentException(someone + " is no person of the organisation "
                    + engine.organisation().getName());
        }
        return new FakeTenant(engine, someone, apiVersion, log, faults);
    }

    /**
     * The same as {@link #as}, by a name that Kotlin does not escape.
     *
     * @param someone a person of the organisation
     * @return their view
     * @throws IllegalArgumentException if there is no such person, unless the tenant is lenient
     */
    public FakeTenant actingAs(IdentityId someone) {
        return as(someone);
    }

    /** {@return the same tenant as a token sees it that stands for no person} */
    public FakeTenant asApi() {
        return new FakeTenant(engine, null, apiVersion, log, faults);
    }

    /**
     * The same tenant through another API version.
     *
     * @param other the API version
     * @return the view
     */
    public FakeTenant in(ApiVersion other) {
        return new FakeTenant(engine, person, other, log, faults);
    }

    /**
     * The same as {@link #in}, by a name that Kotlin does not escape.
     *
     * @param other the API version
     * @return the view
     */
    public FakeTenant withApiVersion(ApiVersion other) {
        return in(other);
    }

    /** {@return the clock that everything at this tenant follows} */
    public VirtualClock clock() {
        return engine.clock();
    }

    /** {@return what was asked of this tenant and answered, by all its views; neither restored nor reset} */
    public CallLog log() {
        return log;
    }

    /** {@return the faults that calls are still to meet, through whichever view; neither restored nor reset} */
    public CallFaults faults() {
        return faults;
    }

    /** {@return the organisation as it is now: who has what, and how requests are configured} */
    public Organisation organisation() {
        return engine.organisation();
    }

    /** {@return everything as it is now, but the clients of the organisation} */
    public Snapshot snapshot() {
        return new Snapshot(engine.snapshot());
    }

    /**
     * Makes everything as it was, the clock included, for all views. The clients are those that this tenant was built
     * with, as far as there are the people for whom they stand.
     *
     * @param snapshot how it was, at this tenant or at another one
     * @throws IllegalArgumentException if the JSON is not that of a snapshot
     */
    public void restore(Snapshot snapshot) {
        engine.restore(snapshot.json());
    }

    /** Makes everything as it was when the tenant was built, the clock included, for all views. */
    public void reset() {
        engine.reset();
    }

    /**
     * Tells whether the tenant behaves in a way, by its profile or because that was switched.
     *
     * @param behaviour any behaviour
     * @return whether it does
     */
    public boolean does(Behaviour behaviour) {
        return engine.does(behaviour);
    }

    /** {@return whether every id of an identity or an item is taken for a known one} */
    public boolean isLenient() {
        return engine.isLenient();
    }

    /** {@return who sees the tenant; null for a token that stands for no person} */
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
