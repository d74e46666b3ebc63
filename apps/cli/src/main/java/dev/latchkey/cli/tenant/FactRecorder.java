package dev.latchkey.cli.tenant;

import dev.latchkey.cli.settings.LookedUp;
import dev.latchkey.cli.settings.RequestCoverage;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.validation.fact.Assignment;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.Subject;
import dev.latchkey.validation.lookup.Evidence;
import dev.latchkey.validation.lookup.LookedUpFacts;
import dev.latchkey.validation.lookup.TenantFacts;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a tenant that are written down as checks ask for them. What is told of several requests is put together only
 * where it was told of each of them; otherwise a part would pass for the whole. Not thread-safe.
 */
public final class FactRecorder implements FactSource, AutoCloseable {
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
        this.source = TenantFacts.of(tenant).datedBy(clock).lookingUpOn(threads).forBatch(requests);
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
    public <T> @Nullable T find(Fact<T> fact, Subject subject) {
        return source.find(fact, subject);
    }

    /** Ends the threads that looked facts up; what was told stays. */
    @Override
    public void close() {
        threads.close();
    }

    /** {@return what was told; without the time, which is that of the later check} */
    public Facts getFacts() {
        Facts.Builder facts = Facts.builder()
                .put(Fact.REQUESTER, last(Fact.REQUESTER))
                .put(Fact.LICENCES, last(Fact.LICENCES))
                .put(Fact.CONFIG, last(Fact.CONFIG))
                .put(Fact.MANAGER_OF, union(Fact.MANAGER_OF))
                .put(Fact.REQUESTABLE, union(Fact.REQUESTABLE))
                .putAll(Fact.ASSIGNMENTS, assignments());
        each(Fact.PENDING, (about, told) -> facts.put(Fact.PENDING, identity(about), told));
        each(Fact.OWNERS_OF, (about, told) -> facts.put(Fact.OWNERS_OF, identity(about), told));
        each(Fact.ITEM_CONFIG, (about, told) -> facts.put(Fact.ITEM_CONFIG, item(about), told));
        each(Fact.ITEM, (about, told) -> facts.put(Fact.ITEM, item(about), told));
        each(Fact.IDENTITY, (about, told) -> facts.put(Fact.IDENTITY, identity(about), told));
        each(Fact.ACCOUNTS, (about, told) -> facts.put(Fact.ACCOUNTS, identity(about), item(about), told));
        return facts.build();
    }

    private static IdentityId identity(Subject about) {
        return Objects.requireNonNull(about.identity());
    }

    private static String item(Subject about) {
        return Objects.requireNonNull(about.itemId());
    }

    /** The assignments of each identity, over all requests; without identities whose assignments one request did not get. */
    private Map<IdentityId, List<Assignment>> assignments() {
        Map<IdentityId, List<Assignment>> assignments = new LinkedHashMap<>();
        Set<IdentityId> incomplete = new LinkedHashSet<>();
        for (Recording recording : recordings) {
            recording.told(Fact.ASSIGNMENTS).forEach((about, told) -> {
                if (told == null) {
                    incomplete.add(identity(about));
                } else {
                    assignments
                            .computeIfAbsent(identity(about), key -> new ArrayList<>())
                            .addAll(told);
                }
            });
        }
        assignments.keySet().removeAll(incomplete);
        assignments.replaceAll((identity, all) -> List.copyOf(new LinkedHashSet<>(all)));
        return assignments;
    }

    private <T> void each(Fact<T> fact, BiConsumer<Subject, T> action) {
        for (Recording recording : recordings) {
            recording.told(fact).forEach((about, told) -> {
                if (told != null) {
                    action.accept(about, told);
                }
            });
        }
    }

    private <T> @Nullable T last(Fact.AtLarge<T> fact) {
        T last = null;
        for (Recording recording : recordings) {
            T told = recording.told(fact).get(Subject.NONE);
            last = told == null ? last : told;
        }
        return last;
    }

    /** All of them together; null if nobody asked, or if it was not told where somebody did. */
    private <T> @Nullable Set<T> union(Fact.AtLarge<Set<T>> fact) {
        Set<T> all = new LinkedHashSet<>();
        boolean asked = false;
        for (Recording recording : recordings) {
            Map<Subject, @Nullable Set<T>> told = recording.told(fact);
            if (told.containsKey(Subject.NONE)) {
                Set<T> answer = told.get(Subject.NONE);
                if (answer == null) {
                    return null;
                }
                asked = true;
                all.addAll(answer);
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

    /** A recording of the facts that one check was told, and of what it was not told. */
    private static final class Recording implements FactSource {
        private final LookedUpFacts source;
        private final Map<Fact<?>, Map<Subject, @Nullable Object>> told = new HashMap<>();

        Recording(LookedUpFacts source) {
            this.source = source;
        }

        @Override
        public <T> @Nullable T find(Fact<T> fact, Subject subject) {
            T answer = source.find(fact, subject);
            told.computeIfAbsent(fact, key -> new LinkedHashMap<>()).put(subject, answer);
            return answer;
        }

        @SuppressWarnings("unchecked") // each answer was told as one of its fact
        <T> Map<Subject, @Nullable T> told(Fact<T> fact) {
            return (Map<Subject, @Nullable T>) told.getOrDefault(fact, Map.of());
        }
    }
}
