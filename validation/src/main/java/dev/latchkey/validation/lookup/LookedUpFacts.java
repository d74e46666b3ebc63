package dev.latchkey.validation.lookup;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.CurrentUser;
import dev.latchkey.model.directory.MachineIdentity;
import dev.latchkey.model.directory.PublicIdentity;
import dev.latchkey.validation.fact.Assignment;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactMemo;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.RequestPolicy;
import dev.latchkey.validation.fact.Requester;
import dev.latchkey.validation.fact.Subject;
import dev.latchkey.validation.lookup.Wanted.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The facts for one check, looked up at the tenant as they are asked for, with the evidence for each. Lists are complete
 * as far as the request goes: {@link Fact#MANAGER_OF} has those of its identities whom the requester manages, {@link
 * Fact#REQUESTABLE} those of its items that the requester's segments allow, and {@link Fact#ASSIGNMENTS} what an identity
 * has of the items that the request names for it. Keeps what it told until it is dropped, so that a report stays the same.
 * Thread-safe.
 */
public final class LookedUpFacts implements FactSource {
    private static final IdentityId NOBODY = IdentityId.of("(a token that stands for nobody)");

    private final TenantLookups lookups;
    private final Instant now;
    private final Map<Fact<?>, Function<Subject, Reply<?>>> calls;
    private final LookupsAhead ahead;
    private final FactMemo memo = new FactMemo();
    private final List<Evidence> evidence = new ArrayList<>();

    LookedUpFacts(TenantLookups lookups) {
        this.lookups = lookups;
        this.now = lookups.calls().clock().instant();
        AccountLookups accounts = new AccountLookups(lookups);
        AccessLookups access = new AccessLookups(lookups, accounts);
        PendingLookups pending = new PendingLookups(lookups);
        this.ahead = new LookupsAhead(lookups, accounts, access, pending);
        DirectoryLookups directory = new DirectoryLookups(lookups);
        this.calls = Map.ofEntries(
                atLarge(Fact.REQUESTER, this::requester),
                atLarge(Fact.MANAGER_OF, this::managed),
                atLarge(Fact.CONFIG, lookups::policy),
                atLarge(Fact.REQUESTABLE, this::requestable),
                atLarge(Fact.LICENCES, lookups::licences),
                ofIdentity(Fact.ASSIGNMENTS, access::of),
                ofIdentity(Fact.PENDING, pending::of),
                ofIdentity(Fact.OWNERS_OF, this::owners),
                ofIdentity(Fact.IDENTITY, directory::identity),
                Map.entry(Fact.ITEM, about -> ofOneKind(about, directory::item)),
                Map.entry(Fact.OPEN_REQUEST, about -> pending.of(Objects.requireNonNull(about.request()))),
                Map.entry(
                        Fact.ACCOUNTS,
                        about -> ofOneKind(about, item -> accounts.of(Objects.requireNonNull(about.identity()), item))),
                Map.entry(Fact.ITEM_CONFIG, about -> ofOneKind(about, lookups::config)));
    }

    private static <T> Map.Entry<Fact<?>, Function<Subject, Reply<?>>> atLarge(
            Fact.AtLarge<T> fact, Supplier<Reply<T>> call) {
        return Map.entry(fact, about -> call.get());
    }

    private static <T> Map.Entry<Fact<?>, Function<Subject, Reply<?>>> ofIdentity(
            Fact.OfIdentity<T> fact, Function<IdentityId, Reply<T>> call) {
        return Map.entry(fact, about -> call.apply(Objects.requireNonNull(about.identity())));
    }

    /** {@return where the facts that were asked for come from, or why they are not known, in the order of the questions} */
    public synchronized List<Evidence> getEvidence() {
        return List.copyOf(evidence);
    }

    /** {@return the evidence of the facts that were asked for and may not be had} */
    public List<Evidence> getMissing() {
        return getEvidence().stream().filter(fact -> !fact.isTold()).toList();
    }

    @Override
    public synchronized <T> @Nullable T find(Fact<T> fact, Subject subject) {
        if (fact == Fact.NOW) {
            return fact.cast(now);
        }
        boolean asked = memo.knows(fact, subject);
        T told = memo.once(fact, subject, () -> fact.cast(tell(fact, subject)));
        if (!asked && told instanceof RequestPolicy policy) {
            tellOfMachines(policy);
        }
        if (!asked
                && told != null
                && fact == Fact.ASSIGNMENTS
                && lookups.wanted().revokes()) {
            tellOfOrigins(subject);
        }
        return told;
    }

    private @Nullable Object tell(Fact<?> fact, Subject subject) {
        Function<Subject, Reply<?>> call = calls.get(fact);
        if (call == null) {
            return null;
        }
        ahead.of(fact);
        Reply<?> reply = call.apply(subject);
        evidence.add(new Evidence(fact, subject.toString(), reply.call(), reply.at(), reply.problem()));
        return reply.isTold() ? reply.value() : null;
    }

    private Reply<Requester> requester() {
        return lookups.user().map(user -> user == null ? null : requester(user));
    }

    private static Requester requester(CurrentUser user) {
        IdentityId id = user.getId();
        return Requester.builder()
                .id(id == null ? NOBODY : id)
                .authority(user.getAuthority())
                .rights(user.getRights())
                .build();
    }

    private Reply<Set<IdentityId>> managed() {
        Reply<CurrentUser> user = lookups.user();
        CurrentUser told = user.value();
        Set<IdentityId> managed = new HashSet<>();
        Reply<Set<IdentityId>> last = user.map(someone -> managed);
        if (told == null || told.getId() == null) {
            return last;
        }
        for (IdentityId identity : lookups.wanted().people()) {
            Reply<PublicIdentity> person = lookups.person(identity);
            last = person.map(found -> managed);
            if (!person.isTold()) {
                return last;
            }
            if (person.value() != null && told.getId().equals(person.value().getManager())) {
                managed.add(identity);
            }
        }
        return last;
    }

    /** Only generation 2 of the configuration says whether access can be requested for machines. */
    private void tellOfMachines(RequestPolicy policy) {
        if (policy.getMachineRequestsEnabled() == null && lookups.wanted().isForMachines()) {
            Reply<RequestPolicy> second = lookups.secondGeneration();
            evidence.add(new Evidence(Fact.CONFIG, "machines", second.call(), second.at(), second.problem()));
        }
    }

    private Reply<Set<String>> requestable() {
        Set<String> requestable = new HashSet<>();
        Reply<Set<String>> last = lookups.user().map(someone -> requestable);
        for (Item item : lookups.wanted().items()) {
            Reply<Boolean> allowed = lookups.requestable(item);
            last = allowed.map(found -> requestable);
            if (!allowed.isTold()) {
                return last;
            }
            if (Boolean.TRUE.equals(allowed.value())) {
                requestable.add(item.id());
            }
        }
        return last;
    }

    private void tellOfOrigins(Subject subject) {
        List<Assignment> assignments = Objects.requireNonNull(memo.once(Fact.ASSIGNMENTS, subject, List::of));
        assignments.stream()
                .filter(LookedUpFacts::lacksOrigin)
                .forEach(assignment -> lacksOrigin(Objects.requireNonNull(subject.identity()), assignment));
    }

    private static boolean lacksOrigin(Assignment assignment) {
        return assignment.getGrantedBy() == null && !Boolean.FALSE.equals(assignment.getRevocable());
    }

    private void lacksOrigin(IdentityId identity, Assignment assignment) {
        String history = assignment.getType() == ItemType.ACCESS_PROFILE
                ? lookups.history(identity, ItemType.ACCESS_PROFILE).problem()
                : null;
        String problem = history == null
                ? "it is not told how the identity came to this "
                        + assignment.getType().getText()
                : history;
        evidence.add(new Evidence(
                Fact.ASSIGNMENTS,
                identity + " " + assignment.getId(),
                evidence.get(evidence.size() - 1).call(),
                now,
                problem));
    }

    /** Asks about an item, where the request takes it for one kind of item. */
    private <T> Reply<T> ofOneKind(Subject about, Function<Item, Reply<T>> call) {
        String id = Objects.requireNonNull(about.itemId());
        List<Item> items = lookups.wanted().items(id);
        return items.size() == 1
                ? call.apply(items.get(0))
                : Reply.unknown(
                        "the request does not say, or says in several ways, what kind of item " + id + " is",
                        false,
                        "no call",
                        now);
    }

    /** The owners; unknown where a group that the requester may belong to is one of them. */
    private Reply<Set<IdentityId>> owners(IdentityId id) {
        Reply<MachineIdentity> machine = lookups.machine(id);
        MachineIdentity found = machine.value();
        if (found == null) {
            return machine.because(machine.isTold() ? machine.call() + " does not know " + id : machine.problem());
        }
        CurrentUser user = lookups.user().value();
        boolean owned =
                user != null && user.getId() != null && found.getOwners().contains(user.getId());
        return found.getOwnerGroups().isEmpty() || owned
                ? machine.map(owner -> Set.copyOf(found.getOwners()))
                : machine.because(id + " is owned by a governance group, and who belongs to it is not told");
    }
}
