package dev.latchkey.testkit.engine;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.behaviour.Behaviour;
import dev.latchkey.testkit.organisation.ApiClient;
import dev.latchkey.testkit.organisation.InvalidOrganisationException;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.time.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;

/** The engine of one tenant. Thread-safe: one lock guards the whole state. */
public final class Engine {
    private final EngineOptions options;
    private final StateSnapshot beginning;
    private final VirtualClock clock;
    private TenantState tenant;
    private StageTransitions progress;
    private Timeline timeline;

    /**
     * Creates a tenant in its initial state.
     *
     * @param organisation the initial organisation
     * @param options the options
     * @throws InvalidOrganisationException if ids of the organisation refer to nothing, unless the tenant is lenient
     */
    public Engine(Organisation organisation, EngineOptions options) {
        List<String> problems = options.lenient() ? List.of() : organisation.findProblems();
        if (!problems.isEmpty()) {
            throw new InvalidOrganisationException(problems);
        }
        Instant now = organisation.getNow().toInstant();
        this.options = options;
        this.beginning = StateSnapshot.builder()
                .organisation(organisation)
                .now(now)
                .ids(0)
                .trackingIds(0)
                .build();
        this.clock = new VirtualClock(now);
        this.tenant = new TenantState(beginning, options);
        this.progress = new StageTransitions(tenant);
        this.timeline = new Timeline(tenant, progress);
        clock.onAdvance(moment -> arrive());
    }

    /**
     * Returns a user's view of the tenant.
     *
     * @param person the user; null for a token that represents no person
     * @param apiVersion the API version
     * @return the view
     */
    public Tenant view(@Nullable IdentityId person, ApiVersion apiVersion) {
        return new TenantView(this, new CallContext(person, apiVersion));
    }

    /** {@return whether every id of an identity or an item counts as known} */
    public boolean isLenient() {
        return options.lenient();
    }

    /**
     * Checks whether the tenant has a behaviour.
     *
     * @param behaviour any behaviour
     * @return whether it has the behaviour
     */
    public boolean does(Behaviour behaviour) {
        return options.does(behaviour);
    }

    /** {@return the clock of the tenant} */
    public VirtualClock clock() {
        return clock;
    }

    /** {@return the current organisation} */
    public Organisation organisation() {
        return now(TenantState::organisation);
    }

    /**
     * Checks whether an id can be a user of the tenant.
     *
     * @param someone any id
     * @return whether it is a person of the organisation, or the tenant is lenient
     */
    public boolean isPerson(IdentityId someone) {
        return now(here -> here.isLenient() || here.directory().person(someone) != null);
    }

    /**
     * Returns the name of a person.
     *
     * @param someone any id
     * @return the name of the person; the id itself if there is no such person
     */
    public String nameOf(IdentityId someone) {
        return now(here -> {
            Person person = here.directory().person(someone);
            return person == null ? someone.value() : person.getName();
        });
    }

    /** {@return the current state as JSON, without the API clients, which have secrets} */
    public String snapshot() {
        StateSnapshot state = now(TenantState::state);
        return LatchkeyJson.mapper().writeValueAsString(withClients(state, List.of()));
    }

    /**
     * Restores a state, with the initial API clients, if the people that they represent exist.
     *
     * @param snapshot a state from {@link #snapshot()}
     * @throws IllegalArgumentException if the text is not a snapshot
     */
    public void restore(String snapshot) {
        @Nullable StateSnapshot state;
        try {
            state = LatchkeyJson.mapper().readValue(snapshot, StateSnapshot.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("this is not a snapshot of a fake tenant: " + reason(e), e);
        }
        if (state == null) {
            throw new IllegalArgumentException("this is not a snapshot of a fake tenant: it is null");
        }
        Set<IdentityId> people =
                state.getOrganisation().getPeople().stream().map(Person::getId).collect(Collectors.toSet());
        List<ApiClient> clients = beginning.getOrganisation().getClients().stream()
                .filter(client ->
                        client.getPerson() == null || options.lenient() || people.contains(client.getPerson()))
                .toList();
        become(withClients(state, clients));
    }

    /** Restores the initial state. */
    public void reset() {
        become(beginning);
    }

    /** Reads or changes the current state under the lock. */
    synchronized <T> T now(Function<TenantState, T> action) {
        timeline.runTo(clock.instant());
        T answer = action.apply(tenant);
        timeline.runTo(tenant.now());
        return answer;
    }

    /** Moves the clock by a pause, and then to the next event of the tenant, or to the end. */
    void pass(Duration pause, AccessRequestId request, Instant end) {
        Instant at = clock.instant().plus(pause);
        Instant next = nextMoment(request);
        Instant target = next == null || next.isAfter(end) ? end : next;
        clock.advance(target.isAfter(at) ? Duration.between(clock.instant(), target) : pause);
    }

    /** Returns the time of the next event, including the time from which on the lists show a request. */
    private synchronized @Nullable Instant nextMoment(AccessRequestId request) {
        timeline.runTo(clock.instant());
        return Stream.concat(
                        Stream.ofNullable(timeline.nextMoment()),
                        tenant.records().of(request.value()).stream()
                                .map(RequestedItemRecord::getListedFrom)
                                .filter(listed -> listed.isAfter(tenant.now())))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Processes decisions. Only inside {@link #now}. */
    synchronized StageTransitions progress() {
        return progress;
    }

    /** Describes a problem of a JSON text. */
    private static String reason(JacksonException e) {
        if (e instanceof StreamReadException) {
            return "it is not JSON";
        }
        String pointer = e.getPath().stream()
                .map(approval ->
                        "/" + (approval.getPropertyName() == null ? approval.getIndex() : approval.getPropertyName()))
                .collect(Collectors.joining());
        return pointer.isEmpty() ? "parts of one are missing" : pointer + " cannot be read";
    }

    private static StateSnapshot withClients(StateSnapshot state, List<ApiClient> clients) {
        return state.toBuilder()
                .organisation(
                        state.getOrganisation().toBuilder().clients(clients).build())
                .build();
    }

    private synchronized void become(StateSnapshot state) {
        clock.set(state.getNow());
        tenant = new TenantState(state, options);
        progress = new StageTransitions(tenant);
        timeline = new Timeline(tenant, progress);
    }

    private synchronized void arrive() {
        timeline.runTo(clock.instant());
    }
}
