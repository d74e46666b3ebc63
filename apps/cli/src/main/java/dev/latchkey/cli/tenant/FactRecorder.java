package dev.latchkey.cli.tenant;

import dev.latchkey.cli.settings.LookedUp;
import dev.latchkey.cli.settings.RequestCoverage;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.validation.fact.Account;
import dev.latchkey.validation.fact.Assignment;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.OpenRequest;
import dev.latchkey.validation.fact.RequestPolicy;
import dev.latchkey.validation.fact.Requester;
import dev.latchkey.validation.lookup.Evidence;
import dev.latchkey.validation.lookup.LookedUpFacts;
import dev.latchkey.validation.lookup.TenantFacts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a tenant that are written down as checks ask for them. What is told of several requests is put together only
 * where it was told of each of them; otherwise a part would pass for the whole. Not thread-safe.
 */
public final class FactRecorder implements FactSource, AutoCloseable {
    private final ConfigRecorder tenant;
    private final LookupThreads threads = new LookupThreads();
    private final TenantFacts source;
    private final List<Recording> recordings = new ArrayList<>();
    private final List<AccessRequest> requests = new ArrayList<>();

    /**
     * Facts of which nothing has been asked.
     *
     * @param tenant a tenant with a directory
     * @param clock the time of the checks
     * @param requests requests that will be checked, whose facts are looked up together; more may be
     */
    public FactRecorder(Tenant tenant, InstantSource clock, Collection<AccessRequest> requests) {
        this.tenant = new ConfigRecorder(tenant);
        this.source = TenantFacts.of(this.tenant)
                .datedBy(clock)
                .lookingUpOn(threads)
                .forBatch(requests);
    }

    @Override
    public FactSource about(Object body) {
        if (body instanceof AccessRequest request) {
            requests.add(request);
        }
        Recording recording = new Recording(source.about(body));
        recordings.add(recording);
        return recording;
    }

    @Override
    public Instant getNow() {
        return source.getNow();
    }

    /** Ends the threads that looked facts up; what was told stays. */
    @Override
    public void close() {
        threads.close();
    }

    /** {@return what was told; without the time, which is that of the later check} */
    public Facts getFacts() {
        Facts.Builder facts = Facts.builder();
        facts.requester(last(Recording::requester))
                .licences(last(Recording::licences))
                .configV2(tenant.getSecond())
                .config(tenant.getSecond() == null ? tenant.getFirst() : null)
                .managerOf(union(Recording::managerOf))
                .requestable(union(Recording::requestable));
        Map<IdentityId, List<Assignment>> assignments = new LinkedHashMap<>();
        Set<IdentityId> incomplete = new LinkedHashSet<>();
        for (Recording recording : recordings) {
            recording.assignments.forEach((identity, told) -> {
                if (told == null) {
                    incomplete.add(identity);
                } else {
                    assignments
                            .computeIfAbsent(identity, key -> new ArrayList<>())
                            .addAll(told);
                }
            });
            facts.putAllPending(recording.pending)
                    .putAllItemConfig(recording.itemConfig)
                    .putAllOwnersOf(recording.owners);
        }
        assignments.keySet().removeAll(incomplete);
        assignments.replaceAll((identity, all) -> List.copyOf(new LinkedHashSet<>(all)));
        return facts.assignments(assignments).accounts(accounts()).build();
    }

    private Map<IdentityId, Map<String, List<Account>>> accounts() {
        Map<IdentityId, Map<String, List<Account>>> accounts = new LinkedHashMap<>();
        recordings.forEach(recording -> recording.accounts.forEach((identity, byItem) ->
                accounts.computeIfAbsent(identity, key -> new LinkedHashMap<>()).putAll(byItem)));
        return accounts;
    }

    private <T> @Nullable T last(Function<Recording, @Nullable T> part) {
        T last = null;
        for (Recording recording : recordings) {
            T told = part.apply(recording);
            last = told == null ? last : told;
        }
        return last;
    }

    /** All of them together; null if nobody asked, or if it was not told where somebody did. */
    private <T> @Nullable Set<T> union(Function<Recording, @Nullable Asked<Set<T>>> part) {
        Set<T> all = new LinkedHashSet<>();
        boolean asked = false;
        for (Recording recording : recordings) {
            Asked<Set<T>> answer = part.apply(recording);
            if (answer != null) {
                Set<T> told = answer.value();
                if (told == null) {
                    return null;
                }
                asked = true;
                all.addAll(told);
            }
        }
        return asked ? all : null;
    }

    /**
     * The origin of the facts.
     *
     * @param baseUrl where the tenant is
     * @return for whom and what they were looked up, by which calls and when
     */
    public LookedUp getLookedUp(String baseUrl) {
        return new LookedUp(
                baseUrl,
                RequestCoverage.of(requests),
                evidence().stream().map(FactRecorder::entry).toList());
    }

    /** {@return the facts that were asked for and may not be had, each once} */
    public List<Evidence> getMissing() {
        return evidence().stream().filter(fact -> !fact.isTold()).toList();
    }

    /** Each fact once, as old as it is in any of the requests. */
    private Collection<Evidence> evidence() {
        Map<List<@Nullable Object>, Evidence> oldest = new LinkedHashMap<>();
        for (Recording recording : recordings) {
            for (Evidence fact : recording.source.getEvidence()) {
                List<@Nullable Object> key = new ArrayList<>();
                key.add(fact.fact());
                key.add(fact.about());
                key.add(fact.problem());
                oldest.merge(key, fact, (one, other) -> one.at().isBefore(other.at()) ? one : other);
            }
        }
        return oldest.values();
    }

    private static LookedUp.Entry entry(Evidence fact) {
        return new LookedUp.Entry(fact.fact().getText(), fact.about(), fact.call(), fact.at(), fact.problem());
    }

    /**
     * Something that was asked for.
     *
     * @param value what was told; null if nothing was
     * @param <T> the type of the value
     */
    private record Asked<T>(@Nullable T value) {}

    /** A recording of the facts that one check was told. */
    private static final class Recording implements FactSource {
        private final LookedUpFacts source;
        private @Nullable Asked<Requester> requester;
        private @Nullable Asked<Set<Licence>> licences;
        private @Nullable Asked<Set<IdentityId>> managerOf;
        private @Nullable Asked<Set<String>> requestable;
        private final Map<IdentityId, @Nullable List<Assignment>> assignments = new HashMap<>();
        private final Map<IdentityId, List<OpenRequest>> pending = new HashMap<>();
        private final Map<IdentityId, Map<String, List<Account>>> accounts = new HashMap<>();
        private final Map<String, EntitlementAccessRequestConfig> itemConfig = new HashMap<>();
        private final Map<IdentityId, Set<IdentityId>> owners = new HashMap<>();

        Recording(LookedUpFacts source) {
            this.source = source;
        }

        @Nullable
        Requester requester() {
            return requester == null ? null : requester.value();
        }

        @Nullable
        Set<Licence> licences() {
            return licences == null ? null : licences.value();
        }

        @Nullable
        Asked<Set<IdentityId>> managerOf() {
            return managerOf;
        }

        @Nullable
        Asked<Set<String>> requestable() {
            return requestable;
        }

        @Override
        public Instant getNow() {
            return source.getNow();
        }

        @Override
        public @Nullable Requester getRequester() {
            requester = new Asked<>(source.getRequester());
            return requester.value();
        }

        @Override
        public @Nullable Set<IdentityId> getManagerOf() {
            managerOf = new Asked<>(source.getManagerOf());
            return managerOf.value();
        }

        @Override
        public @Nullable RequestPolicy getPolicy() {
            return source.getPolicy();
        }

        @Override
        public @Nullable Set<String> getRequestable() {
            requestable = new Asked<>(source.getRequestable());
            return requestable.value();
        }

        @Override
        public @Nullable Set<Licence> getLicences() {
            licences = new Asked<>(source.getLicences());
            return licences.value();
        }

        @Override
        public @Nullable List<Assignment> assignmentsOf(IdentityId identity) {
            List<Assignment> told = source.assignmentsOf(identity);
            assignments.put(identity, told);
            return told;
        }

        @Override
        public @Nullable List<OpenRequest> pendingOf(IdentityId identity) {
            List<OpenRequest> told = source.pendingOf(identity);
            if (told != null) {
                pending.put(identity, told);
            }
            return told;
        }

        @Override
        public @Nullable OpenRequest pending(AccessRequestId request) {
            return source.pending(request);
        }

        @Override
        public @Nullable List<Account> accountsOf(IdentityId identity, String itemId) {
            List<Account> told = source.accountsOf(identity, itemId);
            if (told != null) {
                accounts.computeIfAbsent(identity, key -> new HashMap<>()).put(itemId, told);
            }
            return told;
        }

        @Override
        public @Nullable EntitlementAccessRequestConfig itemConfig(String itemId) {
            EntitlementAccessRequestConfig told = source.itemConfig(itemId);
            if (told != null) {
                itemConfig.put(itemId, told);
            }
            return told;
        }

        @Override
        public @Nullable Boolean getCommentRequiredWhenRejected() {
            return source.getCommentRequiredWhenRejected();
        }

        @Override
        public @Nullable Set<IdentityId> ownersOf(IdentityId machine) {
            Set<IdentityId> told = source.ownersOf(machine);
            if (told != null) {
                owners.put(machine, told);
            }
            return told;
        }
    }
}
