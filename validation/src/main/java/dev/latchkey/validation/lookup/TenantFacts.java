package dev.latchkey.validation.lookup;

import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Subject;
import dev.latchkey.validation.lookup.LookupCache.Failures;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Facts that are looked up at the tenant: only those that can still change a verdict, each at most once, several
 * identities and items in one call where the API accepts them. The requester is the identity of the tenant's token.
 *
 * <pre>{@code
 * TenantFacts facts = TenantFacts.of(tenant);
 * PreflightReport report = preflight.check(request, facts);
 * }</pre>
 *
 * <p>Facts that the tenant does not return stay unknown, and the rules that need them undetermined; {@link
 * LookedUpFacts#getMissing} returns the reason, and which token could get them:
 *
 * <pre>{@code
 * LookedUpFacts facts = TenantFacts.of(tenant).about(request);
 * PreflightReport report = preflight.check(request, facts);
 * facts.getMissing().forEach(System.out::println);
 * }</pre>
 *
 * <p>Facts are cached for {@link #TIME_TO_LIVE} or the time set with {@link #keptFor}: changes at the tenant in that
 * time are not seen, unless {@link #forget} is called. Temporary failures are cached for one check or batch.
 * Thread-safe. A check makes its calls one at a time, in its own thread, unless {@link #lookingUpOn} sets an executor;
 * several checks can run at once, and wait for each other only for the same facts.
 */
public final class TenantFacts implements FactSource {
    /** The default time for which facts are cached. */
    public static final Duration TIME_TO_LIVE = Duration.ofMinutes(5);

    private final Calls calls;
    private final Directory directory;
    private final LookupCache cache;
    private final @Nullable Failures failed;
    private final @Nullable Wanted wanted;

    private TenantFacts(
            Calls calls, Directory directory, LookupCache cache, @Nullable Failures failed, @Nullable Wanted wanted) {
        this.calls = calls;
        this.directory = directory;
        this.cache = cache;
        this.failed = failed;
        this.wanted = wanted;
    }

    /**
     * Creates facts of a tenant, with the clock of its directory.
     *
     * @param tenant a tenant with a directory
     * @return the facts; nothing is looked up yet
     * @throws IllegalArgumentException if the tenant has no directory
     */
    public static TenantFacts of(Tenant tenant) {
        Directory directory = tenant.directory()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the tenant has no directory to look facts up in; give facts by hand instead"));
        return new TenantFacts(
                new Calls(tenant, directory.clock(), null),
                directory,
                new LookupCache(directory.clock(), TIME_TO_LIVE),
                null,
                null);
    }

    /**
     * Sets the time for which facts are cached.
     *
     * @param timeToLive the greatest age of a fact; zero to cache nothing from one moment to the next
     * @return the same facts; nothing is looked up yet
     * @throws IllegalArgumentException if the time is negative
     */
    public TenantFacts keptFor(Duration timeToLive) {
        if (timeToLive.isNegative()) {
            throw new IllegalArgumentException("facts cannot be kept for " + timeToLive);
        }
        return new TenantFacts(calls, directory, new LookupCache(calls.clock(), timeToLive), failed, wanted);
    }

    /**
     * Dates facts by another clock than that of the directory.
     *
     * @param clock the clock for the time of a check and the age of a fact
     * @return the same facts, cached for {@link #TIME_TO_LIVE}; nothing is looked up yet
     */
    public TenantFacts datedBy(InstantSource clock) {
        return new TenantFacts(
                new Calls(calls.tenant(), Objects.requireNonNull(clock, "clock"), calls.executor()),
                directory,
                new LookupCache(clock, TIME_TO_LIVE),
                failed,
                wanted);
    }

    /**
     * Makes several calls of a check at once: those about the items and identities of a request that the API answers
     * one by one. Without this, no call is made once a check has failed; with it, other calls for the same fact may
     * already be in progress. The tenant's rate limit applies as before. The executor makes the calls in its own
     * threads: a tenant that takes its token from the checking thread needs an executor that passes the token on.
     *
     * @param executor runs at most seven tasks at once for a check, and may reject them; not shut down by this class
     * @return the same facts, with the same cache
     */
    public TenantFacts lookingUpOn(Executor executor) {
        return new TenantFacts(
                new Calls(calls.tenant(), calls.clock(), Objects.requireNonNull(executor, "executor")),
                directory,
                cache,
                failed,
                wanted);
    }

    /**
     * Returns the facts for several requests that are checked one after the other: the facts for one of them are looked
     * up together with those that the others may need, and a failed call is not repeated.
     *
     * @param requests the requests; may include requests that are not checked
     * @return the facts for them, with the same cache
     */
    public TenantFacts forBatch(Collection<AccessRequest> requests) {
        return new TenantFacts(calls, directory, cache, new Failures(), Wanted.of(requests));
    }

    /**
     * Returns the facts for one check, with their evidence to read afterwards.
     *
     * @param body the body to check
     * @return the facts about it; for one check
     */
    @Override
    public LookedUpFacts about(Object body) {
        Wanted ofBody = Wanted.ofBody(body);
        return new LookedUpFacts(new TenantLookups(
                calls,
                directory,
                cache,
                failed == null ? new Failures() : failed,
                ofBody,
                wanted == null ? ofBody : wanted));
    }

    /** Clears the cache, so that the next check looks everything up. */
    public void forget() {
        cache.clear();
    }

    /** Returns the time only; facts of the tenant need {@link #about} with a body. */
    @Override
    public <T> @Nullable T find(Fact<T> fact, Subject subject) {
        return fact == Fact.NOW ? fact.cast(calls.clock().instant()) : null;
    }
}
