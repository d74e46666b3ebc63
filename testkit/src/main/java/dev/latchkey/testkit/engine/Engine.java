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

/** One tenant with everything that happens at it. Thread-safe: one lock guards all of it. */
public final class Engine {
    private final EngineOptions options;
    private final StateSnapshot beginning;
    private final VirtualClock clock;
    private TenantState tenant;
    private StageTransitions progress;
    private Timeline timeline;

    /**
     * A tenant at its beginning.
     *
     * @param organisation what it starts from
     * @param options how it behaves
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
     * The tenant as somebody sees it.
     *
     * @param person who; null for a token that stands for nobody
     * @param apiVersion through which API version
     * @return the view
     */
    public Tenant view(@Nullable IdentityId person, ApiVersion apiVersion) {
        return new TenantView(this, new CallContext(person, apiVersion));
    }

    /** {@return whether every id of an identity or an item is taken for a known one} */
    public boolean isLenient() {
        return options.lenient();
    }

    /**
     * Tells whether the tenant behaves in a way.
     *
     * @param behaviour any behaviour
     * @return whether it does
     */
    public boolean does(Behaviour behaviour) {
        return options.does(behaviour);
    }

    /** {@return the clock that everything follows} */
    public VirtualClock clock() {
        return clock;
    }

    /** {@return the organisation as it is now} */
    public Organisation organisation() {
        return now(TenantState::organisation);
    }

    /**
     * Tells whether somebody may see the tenant.
     *
     * @param someone any id
     * @return whether it is a person of the organisation, or the tenant is lenient
     */
    public boolean isPerson(IdentityId someone) {
        return now(here -> here.isLenient() || here.directory().person(someone) != null);
    }

    /**
     * The name of a person.
     *
     * @param someone any id
     * @return the name of the person; the id itself where there is no such person
     */
    public String nameOf(IdentityId someone) {
        return now(here -> {
            Person person = here.directory().person(someone);
            return person == null ? someone.value() : person.getName();
        });
    }

    /** {@return everything as it is now, as JSON, but the clients: they have secrets} */
    public String snapshot() {
        StateSnapshot state = now(TenantState::state);
        return LatchkeyJson.mapper().writeValueAsString(withClients(state, List.of()));
    }

    /**
     * Makes everything as it was, with the clients that there were at the beginning, as far as there are the people for
     * whom they stand.
     *
     * @param snapshot how it was, as {@link #snapshot()} gave it
     * @throws IllegalArgumentException if it is none
     */
    public void restore(String snapshot) {
        @Nullable StateSnapshot state;
        try {
            state = LatchkeyJson.mapper().readValue(snapshot, StateSnapshot.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("this is no snapshot of a fake tenant: " + reason(e), e);
        }
        if (state == null) {
            throw new IllegalArgumentException("this is no snapshot of a fake tenant: it is null");
        }
        Set<IdentityId> people =
                state.getOrganisation().getPeople().stream().map(Person::getId).collect(Collectors.toSet());
        List<ApiClient> clients = beginning.getOrganisation().getClients().stream()
                .filter(client ->
                        client.getPerson() == null || options.lenient() || people.contains(client.getPerson()))
                .toList();
        become(withClients(state, clients));
    }

    /** Makes everything as it was at the beginning. */
    public void reset() {
        become(beginning);
    }

    /** Looks at the tenant as it is at this moment, or changes it; nobody else does meanwhile. */
    synchronized <T> T now(Function<TenantState, T> action) {
        timeline.runTo(clock.instant());
        T answer = action.apply(tenant);
        timeline.runTo(tenant.now());
        return answer;
    }

    /** Moves the clock on by a pause, and from there to where something next happens at the tenant, or to the end. */
    void pass(Duration pause, AccessRequestId request, Instant end) {
        Instant at = clock.instant().plus(pause);
        Instant next = nextMoment(request);
        Instant target = next == null || next.isAfter(end) ? end : next;
        clock.advance(target.isAfter(at) ? Duration.between(clock.instant(), target) : pause);
    }

    /** The moment of the next event, or of the moment when the lists begin to show a request. */
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

    /** Works in what was decided. Only inside {@link #now}. */
    synchronized StageTransitions progress() {
        return progress;
    }

    /** Describes the problem in terms of JSON. */
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
