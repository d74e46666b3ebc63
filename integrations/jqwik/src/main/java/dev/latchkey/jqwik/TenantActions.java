package dev.latchkey.jqwik;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.call.CallFault;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;

/**
 * Sequences of actions on any implementation of a tenant: requests, cancellations, decisions, and, on a {@link
 * FakeTenant}, actions that depend on its state, time and user. An action is generated only if it is possible. The
 * property sets invariants with {@link ActionChain#withInvariant}. A failed sequence shrinks to fewer and simpler
 * actions.
 *
 * <pre>{@code
 * ActionChainArbitrary<TenantSession> sequences = TenantActions.on(() -> FakeTenant.of(organisation), organisation);
 * }</pre>
 */
public final class TenantActions {
    private static final int ANY = 99;
    private static final int SUBMISSIONS_FOR_ONE_OTHER = 3;

    private TenantActions() {}

    /**
     * Returns sequences of all actions of this class.
     *
     * @param tenant creates a new tenant for each sequence
     * @param organisation the organisation whose people request its items
     * @return the sequences, which can be limited or extended
     */
    public static ActionChainArbitrary<TenantSession> on(Supplier<? extends Tenant> tenant, Organisation organisation) {
        return ActionChain.startWith(() -> new TenantSession(tenant.get()))
                .withAction(SUBMISSIONS_FOR_ONE_OTHER, submit(requests(organisation)))
                .withAction(1, cancel())
                .withAction(2, decide())
                .withAction(1, forward())
                .withAction(1, close())
                .withAction(1, revokeHeld())
                .withAction(1, modifyHeld())
                .withAction(1, actAs())
                .withAction(1, moveTime())
                .withAction(1, meetFault());
    }

    /**
     * Returns sequences of all actions on tenants with generated organisations. Both the organisation and the sequence
     * shrink.
     *
     * @param tenant creates a new tenant with an organisation for each sequence
     * @return the sequences
     */
    public static Arbitrary<ActionChain<TenantSession>> onDrawn(Function<Organisation, ? extends Tenant> tenant) {
        return CaseArbitraries.organisations()
                .filter(organisation -> !organisation.getPeople().isEmpty()
                        && !organisation.getItems().isEmpty())
                .flatMap(organisation ->
                        on(() -> tenant.apply(organisation), organisation).map(chain -> chain));
    }

    /**
     * Returns an action that submits a request.
     *
     * @param requests the requests
     * @return the action
     */
    public static Action<TenantSession> submit(Arbitrary<AccessRequest> requests) {
        return independent(requests.map(
                request -> Transformer.mutate(RequestLabels.of(request), session -> session.submit(request))));
    }

    /** {@return an action that cancels one of the accepted requests} */
    public static Action<TenantSession> cancel() {
        return indexed("cancel", session -> !session.getRequests().isEmpty(), TenantSession::cancel);
    }

    /** {@return an action that approves or rejects one of the pending approvals} */
    public static Action<TenantSession> decide() {
        return independent(Combinators.combine(Arbitraries.integers().between(0, ANY), Arbitraries.of(true, false))
                .as((index, approve) -> Transformer.mutate(
                        (approve ? "approve no. " : "reject no. ") + index,
                        session -> session.decide(index, approve))));
    }

    /**
     * {@return an action that forwards one of the pending approvals to a person of the organisation of a {@link
     * FakeTenant}}
     */
    public static Action<TenantSession> forward() {
        return indexed("forward", session -> !session.people().isEmpty(), TenantSession::forward);
    }

    /** {@return an action that closes one of the accepted requests} */
    public static Action<TenantSession> close() {
        return indexed("close", TenantSession::canClose, TenantSession::close);
    }

    /** {@return an action that revokes access of an identity in a {@link FakeTenant}} */
    public static Action<TenantSession> revokeHeld() {
        return indexed("revoke held", session -> !session.held().isEmpty(), TenantSession::revokeHeld);
    }

    /** {@return an action that changes the end date of access of an identity in a {@link FakeTenant}} */
    public static Action<TenantSession> modifyHeld() {
        return indexed("modify held", session -> !session.held().isEmpty(), TenantSession::modifyHeld);
    }

    /** {@return an action that switches to another person of the organisation of a {@link FakeTenant}} */
    public static Action<TenantSession> actAs() {
        return indexed("act as person", session -> !session.people().isEmpty(), TenantSession::actAs);
    }

    /** {@return an action that advances the clock of a {@link FakeTenant}, from a minute to some weeks} */
    public static Action<TenantSession> moveTime() {
        return when(
                session -> session.getTenant() instanceof FakeTenant,
                Arbitraries.of(Duration.ofMinutes(1), Duration.ofHours(6), Duration.ofDays(1), Duration.ofDays(40))
                        .map(time -> Transformer.mutate("wait " + time, session -> session.moveTime(time))));
    }

    /**
     * Returns grants and revokes within an organisation. A tenant accepts some of them and rejects others.
     *
     * @param organisation the organisation whose people request its items
     * @return the requests
     * @throws IllegalArgumentException if the organisation has no people or no items
     */
    public static Arbitrary<AccessRequest> requests(Organisation organisation) {
        List<IdentityId> people =
                organisation.getPeople().stream().map(Person::getId).toList();
        if (people.isEmpty() || organisation.getItems().isEmpty()) {
            throw new IllegalArgumentException("an organisation needs people and items");
        }
        Arbitrary<List<IdentityId>> recipients =
                Arbitraries.of(people).list().uniqueElements().ofMinSize(1).ofMaxSize(Math.min(2, people.size()));
        Arbitrary<List<RequestableItem>> items = Arbitraries.of(organisation.getItems())
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(Math.min(2, organisation.getItems().size()));
        return Combinators.combine(
                        recipients, items, Arbitraries.of(RequestType.GRANT_ACCESS, RequestType.REVOKE_ACCESS))
                .as(TenantActions::request);
    }

    private static AccessRequest request(List<IdentityId> people, List<RequestableItem> items, RequestType type) {
        AccessRequest.Builder request = AccessRequest.builder().requestType(type);
        people.forEach(request::addRequestedFor);
        items.forEach(item -> request.addRequestedItem(RequestedItem.builder()
                .type(item.getType())
                .id(item.getId())
                .comment("drawn")
                .build()));
        return request.build();
    }

    /** {@return an action that adds a fault for the next request, cancellation or approval in a {@link FakeTenant}} */
    public static Action<TenantSession> meetFault() {
        return when(
                session -> session.getTenant() instanceof FakeTenant,
                Combinators.combine(
                                Arbitraries.of(CallFault.class),
                                Arbitraries.of(Operation.CREATE, Operation.CANCEL, Operation.APPROVE))
                        .as((fault, operation) -> Transformer.mutate(
                                fault + " at the next " + operation, session -> session.meetFault(fault, operation))));
    }

    private static Action<TenantSession> indexed(
            String label, Predicate<TenantSession> possible, ObjIntConsumer<TenantSession> action) {
        return when(
                possible,
                Arbitraries.integers()
                        .between(0, ANY)
                        .map(index ->
                                Transformer.mutate(label + " no. " + index, session -> action.accept(session, index))));
    }

    private static Action<TenantSession> when(
            Predicate<TenantSession> possible, Arbitrary<Transformer<TenantSession>> transformers) {
        return new Action.Independent<>() {
            @Override
            public boolean precondition(TenantSession session) {
                return possible.test(session);
            }

            @Override
            public Arbitrary<Transformer<TenantSession>> transformer() {
                return transformers;
            }
        };
    }

    private static Action<TenantSession> independent(Arbitrary<Transformer<TenantSession>> transformers) {
        return (Action.Independent<TenantSession>) () -> transformers;
    }
}
