package dev.latchkey.cli.tenant;

import dev.latchkey.cli.check.BatchedFacts;
import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.feign.FeignTenant;
import dev.latchkey.model.directory.CurrentUser;
import dev.latchkey.model.directory.Lookup;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Subject;
import dev.latchkey.validation.lookup.Evidence;
import dev.latchkey.validation.lookup.LookedUpFacts;
import dev.latchkey.validation.lookup.TenantFacts;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts that a tenant is asked for during a check. Keeps in mind what it did not tell. Not thread-safe. */
public final class LiveFacts implements BatchedFacts, AutoCloseable {
    private final FeignTenant tenant;
    private final LookupThreads threads;
    private final TenantFacts facts;
    private TenantFacts batch;
    private final Map<List<Object>, Evidence> missing = new LinkedHashMap<>();
    private @Nullable LookedUpFacts last;

    private LiveFacts(FeignTenant tenant, LookupThreads threads, TenantFacts facts) {
        this.tenant = tenant;
        this.threads = threads;
        this.facts = facts;
        this.batch = facts;
    }

    /**
     * Facts of a tenant that answers.
     *
     * @param tenant the tenant; closed with the facts
     * @param clock the time of the check
     * @return the facts, nothing of which is looked up yet
     * @throws CannotRunException if the tenant cannot be reached, or does not take the credentials
     */
    public static LiveFacts of(FeignTenant tenant, InstantSource clock) {
        requireAnswers(tenant);
        LookupThreads threads = new LookupThreads();
        return new LiveFacts(
                tenant, threads, TenantFacts.of(tenant).datedBy(clock).lookingUpOn(threads));
    }

    /**
     * Makes sure that a tenant answers at all: without that, each fact would be missing for the same reason.
     *
     * @param tenant the tenant; closed if it does not answer
     * @throws CannotRunException if the tenant cannot be reached, or does not take the credentials
     */
    public static void requireAnswers(FeignTenant tenant) {
        Lookup<CurrentUser> user = tenant.directory().orElseThrow().currentUser();
        if (user instanceof Lookup.Unavailable<CurrentUser> silent
                && (silent.reason() == Lookup.Reason.UNREACHABLE || silent.reason() == Lookup.Reason.UNAUTHENTICATED)) {
            tenant.close();
            throw new CannotRunException(Printable.of(silent.getMessage()));
        }
    }

    @Override
    public void next(Collection<AccessRequest> requests) {
        batch = facts.forBatch(requests);
    }

    @Override
    public FactSource about(Object body) {
        harvest();
        LookedUpFacts next = batch.about(body);
        last = next;
        return next;
    }

    @Override
    public <T> @Nullable T find(Fact<T> fact, Subject subject) {
        return facts.find(fact, subject);
    }

    /** {@return what was asked for and may not be had, each reason once for each fact} */
    public Collection<Evidence> getMissing() {
        harvest();
        return List.copyOf(missing.values());
    }

    private void harvest() {
        if (last != null) {
            last.getMissing()
                    .forEach(fact -> missing.putIfAbsent(List.of(fact.fact(), String.valueOf(fact.problem())), fact));
            last = null;
        }
    }

    @Override
    public void close() {
        threads.close();
        tenant.close();
    }
}
