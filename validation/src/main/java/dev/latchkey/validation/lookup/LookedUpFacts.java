package dev.latchkey.validation.lookup;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.directory.CurrentUser;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.model.directory.MachineIdentity;
import dev.latchkey.model.directory.PublicIdentity;
import dev.latchkey.validation.fact.Account;
import dev.latchkey.validation.fact.Assignment;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.OpenRequest;
import dev.latchkey.validation.fact.RequestPolicy;
import dev.latchkey.validation.fact.Requester;
import dev.latchkey.validation.lookup.Wanted.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts for one check, looked up at the tenant as they are asked for, with the evidence for each. Lists are complete
 * as far as the request goes: {@link #getManagerOf}, {@link #getRequestable} and {@link #assignmentsOf} tell nothing about
 * identities and items that it does not name. Keeps what it told until it is dropped, so that a report stays the same.
 * Thread-safe.
 */
public final class LookedUpFacts implements FactSource {
    private static final IdentityId NOBODY = IdentityId.of("(a token that stands for nobody)");

    private final TenantLookups lookups;
    private final Instant now;
    private final AccountLookups accounts;
    private final AccessLookups access;
    private final PendingLookups pending;
    private final LookupsAhead ahead;
    private final Map<List<Object>, @Nullable Object> told = new HashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();

    LookedUpFacts(TenantLookups lookups) {
        this.lookups = lookups;
        this.now = lookups.calls().clock().instant();
        this.accounts = new AccountLookups(lookups);
        this.access = new AccessLookups(lookups, accounts);
        this.pending = new PendingLookups(lookups);
        this.ahead = new LookupsAhead(lookups, accounts, access, pending);
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
    public Instant getNow() {
        return now;
    }

    @Override
    public @Nullable Requester getRequester() {
        return once(Fact.REQUESTER, () -> lookups.user().map(user -> user == null ? null : requester(user)));
    }

    private static Requester requester(CurrentUser user) {
        IdentityId id = user.getId();
        return Requester.builder()
                .id(id == null ? NOBODY : id)
                .authority(user.getAuthority())
                .rights(user.getRights())
                .build();
    }

    /** {@return those of the identities of the request whom the requester manages} */
    @Override
    public @Nullable Set<IdentityId> getManagerOf() {
        return once(Fact.MANAGER_OF, this::managed);
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

    @Override
    public synchronized @Nullable RequestPolicy getPolicy() {
        boolean asked = told.containsKey(List.of(Fact.CONFIG));
        RequestPolicy policy = once(Fact.CONFIG, lookups::policy);
        if (!asked
                && policy != null
                && policy.getMachineRequestsEnabled() == null
                && lookups.wanted().isForMachines()) {
            Reply<RequestPolicy> second = lookups.secondGeneration();
            evidence.add(new Evidence(Fact.CONFIG, "machines", second.call(), second.at(), second.problem()));
        }
        return policy;
    }

    /** {@return those of the items of the request that the requester's segments allow} */
    @Override
    public @Nullable Set<String> getRequestable() {
        return once(Fact.REQUESTABLE, this::requestable);
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

    @Override
    public @Nullable Set<Licence> getLicences() {
        return once(Fact.LICENCES, lookups::licences);
    }

    /** {@return what the identity has of the items that the request names for it} */
    @Override
    public synchronized @Nullable List<Assignment> assignmentsOf(IdentityId identity) {
        boolean asked = told.containsKey(List.of(Fact.ASSIGNMENTS, identity));
        List<Assignment> assignments = once(Fact.ASSIGNMENTS, () -> access.of(identity), identity);
        if (!asked && assignments != null && lookups.wanted().revokes()) {
            assignments.stream()
                    .filter(LookedUpFacts::lacksOrigin)
                    .forEach(assignment -> lacksOrigin(identity, assignment));
        }
        return assignments;
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

    @Override
    public @Nullable List<OpenRequest> pendingOf(IdentityId identity) {
        return once(Fact.PENDING, () -> pending.of(identity), identity);
    }

    @Override
    public @Nullable OpenRequest pending(AccessRequestId request) {
        return once(Fact.PENDING, () -> pending.of(request), request);
    }

    @Override
    public @Nullable List<Account> accountsOf(IdentityId identity, String itemId) {
        return once(
                Fact.ACCOUNTS,
                () -> oneKind(itemId).map(item -> accounts.of(identity, item)).orElseGet(() -> severalKinds(itemId)),
                identity,
                itemId);
    }

    @Override
    public @Nullable EntitlementAccessRequestConfig itemConfig(String itemId) {
        return once(
                Fact.ITEM_CONFIG,
                () -> oneKind(itemId).map(lookups::config).orElseGet(() -> severalKinds(itemId)),
                itemId);
    }

    /** The item with an id, where the request takes it for one kind of item. */
    private Optional<Item> oneKind(String id) {
        List<Item> items = lookups.wanted().items(id);
        return items.size() == 1 ? Optional.of(items.get(0)) : Optional.empty();
    }

    private <T> Reply<T> severalKinds(String id) {
        return Reply.unknown(
                "the request does not say, or says in several ways, what kind of item " + id + " is",
                false,
                "no call",
                now);
    }

    @Override
    public @Nullable Set<IdentityId> ownersOf(IdentityId machine) {
        return once(Fact.OWNERS_OF, () -> owners(machine), machine);
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

    @SuppressWarnings("unchecked") // what was told under a key came from the same question
    private synchronized <T> @Nullable T once(Fact fact, Supplier<Reply<T>> question, Object... about) {
        List<Object> key = Stream.concat(Stream.of(fact), Arrays.stream(about)).toList();
        if (!told.containsKey(key)) {
            ahead.of(fact);
            Reply<T> reply = question.get();
            told.put(key, reply.isTold() ? reply.value() : null);
            String subject = Arrays.stream(about).map(Object::toString).collect(Collectors.joining(" "));
            evidence.add(new Evidence(fact, subject, reply.call(), reply.at(), reply.problem()));
        }
        return (T) told.get(key);
    }
}
