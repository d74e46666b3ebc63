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
import org.jspecify.annotations.Nullable;

/**
 * Facts that the tenant itself is asked for: only those that can still change a verdict, each at most once, several
 * identities and items in one call where the API takes them. The requester is whoever the token of the tenant stands
 * for.
 *
 * <pre>{@code
 * TenantFacts facts = TenantFacts.of(tenant);
 * PreflightReport report = preflight.check(request, facts);
 * }</pre>
 *
 * <p>What the tenant does not tell stays unknown, and the rules that wait for it undetermined; {@link
 * LookedUpFacts#getMissing} says why, and which token could be told:
 *
 * <pre>{@code
 * LookedUpFacts facts = TenantFacts.of(tenant).about(request);
 * PreflightReport report = preflight.check(request, facts);
 * facts.getMissing().forEach(System.out::println);
 * }</pre>
 *
 * <p>What was told is kept for {@link #TIME_TO_LIVE}, unless {@link #keptFor} says otherwise: what changes at the
 * tenant meanwhile is not seen, until {@link #forget}. Failures that may pass are kept for one check or batch.
 * Thread-safe; calls are made one at a time, in the thread that checks.
 */
public final class TenantFacts implements FactSource {
    /** The time for which facts are kept by default. */
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
     * Facts of a tenant, by the clock of its directory.
     *
     * @param tenant a tenant with a directory
     * @return the facts, nothing of which is looked up yet
     * @throws IllegalArgumentException if the tenant has no directory
     */
    public static TenantFacts of(Tenant tenant) {
        Directory directory = tenant.directory()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the tenant has no directory to look facts up in; give facts by hand instead"));
        return new TenantFacts(
                new Calls(tenant, directory.clock()),
                directory,
                new LookupCache(directory.clock(), TIME_TO_LIVE),
                null,
                null);
    }

    /**
     * Keeps what is told for another time.
     *
     * @param timeToLive the greatest age of a fact; zero to keep nothing from one moment to the next
     * @return the same facts, nothing of which is looked up yet
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
     * @param clock tells when a check is made, and how old a fact is
     * @return the same facts, kept for {@link #TIME_TO_LIVE}, nothing of which is looked up yet
     */
    public TenantFacts datedBy(InstantSource clock) {
        return new TenantFacts(
                new Calls(calls.tenant(), Objects.requireNonNull(clock, "clock")),
                directory,
                new LookupCache(clock, TIME_TO_LIVE),
                failed,
                wanted);
    }

    /**
     * The facts for several requests that are checked one after the other: what one of them needs is looked up together
     * with what the others may need, and a call that fails is not repeated.
     *
     * @param requests the requests, or more than those that are checked
     * @return the facts for them, kept together with these
     */
    public TenantFacts forBatch(Collection<AccessRequest> requests) {
        return new TenantFacts(calls, directory, cache, new Failures(), Wanted.of(requests));
    }

    /**
     * The facts for one check, to look at their evidence afterwards.
     *
     * @param body what is checked
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

    /** Forgets what was told, so that the next check looks everything up. */
    public void forget() {
        cache.clear();
    }

    /** Tells the time; of the tenant it only tells {@link #about} a body. */
    @Override
    public <T> @Nullable T find(Fact<T> fact, Subject subject) {
        return fact == Fact.NOW ? fact.cast(calls.clock().instant()) : null;
    }
}
