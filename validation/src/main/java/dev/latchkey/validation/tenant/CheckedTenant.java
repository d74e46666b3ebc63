package dev.latchkey.validation.tenant;

import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.tenant.AccountOperations;
import dev.latchkey.model.tenant.ApprovalOperations;
import dev.latchkey.model.tenant.ConfigOperations;
import dev.latchkey.model.tenant.EntitlementOperations;
import dev.latchkey.model.tenant.RequestOperations;
import dev.latchkey.model.tenant.StatusOperations;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.Verdict;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.lookup.TenantFacts;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A tenant that checks every body and query before it is sent; one that violates a documented rule is not sent.
 * Thread-safe if the tenant and the facts are.
 *
 * <pre>{@code
 * Tenant tenant = CheckedTenant.of(feign, Preflight.of(ApiVersion.V1));
 * }</pre>
 *
 * <p>Operations that change something return {@code NotSent} with a {@link RefusedByPreflight}. Operations that only
 * read or replace a configuration throw {@link dev.latchkey.model.tenant.TenantException.NotSent} with it. A verdict of
 * {@link Verdict#UNDETERMINED} lets a call through, unless {@link #passOnly()} is used. Calls that accept ids only are
 * not checked.
 */
public final class CheckedTenant implements Tenant {
    private final Tenant tenant;
    private final Gate gate;

    private CheckedTenant(Tenant tenant, Gate gate) {
        this.tenant = tenant;
        this.gate = gate;
    }

    /**
     * Checks with facts that {@link TenantFacts} look up at the tenant if it has a directory; otherwise without facts,
     * so that rules that need facts, even those about dates, do not stop a call.
     *
     * @param tenant the tenant that receives the calls that pass
     * @param preflight the rules; of the tenant's API version
     * @return the checked tenant
     * @throws IllegalArgumentException if the rules are those of another API version
     */
    public static CheckedTenant of(Tenant tenant, Preflight preflight) {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(preflight, "preflight");
        if (tenant.getApiVersion() != preflight.getApiVersion()) {
            throw new IllegalArgumentException(
                    "the tenant is seen through " + tenant.getApiVersion() + ", but the rules are those of "
                            + preflight.getApiVersion() + "; take the same API version for both");
        }
        return new CheckedTenant(tenant, new Gate(preflight, facts(tenant), false));
    }

    private static Supplier<FactSource> facts(Tenant tenant) {
        FactSource facts = tenant.directory().isPresent() ? TenantFacts.of(tenant) : Facts.none();
        return () -> facts;
    }

    /**
     * Checks with facts.
     *
     * @param facts supplies the known facts before each call
     * @return the checked tenant with these facts
     */
    public CheckedTenant withFacts(Supplier<? extends FactSource> facts) {
        Objects.requireNonNull(facts, "facts");
        return new CheckedTenant(tenant, new Gate(gate.preflight(), facts, gate.passOnly()));
    }

    /** {@return the checked tenant that looks nothing up: rules that need facts do not stop a call} */
    public CheckedTenant withoutFacts() {
        return withFacts(Facts::none);
    }

    /** {@return the checked tenant that sends only bodies and queries with the verdict {@link Verdict#PASS}} */
    public CheckedTenant passOnly() {
        return new CheckedTenant(tenant, new Gate(gate.preflight(), gate.facts(), true));
    }

    @Override
    public ApiVersion getApiVersion() {
        return tenant.getApiVersion();
    }

    @Override
    public RequestOperations requests() {
        return new CheckedRequests(tenant.requests(), gate);
    }

    @Override
    public StatusOperations status() {
        return new CheckedStatus(tenant.status(), gate);
    }

    @Override
    public ApprovalOperations approvals() {
        return new CheckedApprovals(tenant.approvals(), gate);
    }

    @Override
    public ConfigOperations config() {
        return new CheckedConfig(tenant.config(), gate);
    }

    @Override
    public AccountOperations accounts() {
        AccountOperations accounts = tenant.accounts();
        return request -> accounts.select(gate.passed(BodyType.ACCOUNTS_SELECTION, request));
    }

    @Override
    public EntitlementOperations entitlements() {
        return tenant.entitlements();
    }

    @Override
    public Optional<Directory> directory() {
        return tenant.directory();
    }

    /** {@return the text of the tenant that receives the calls that pass} */
    @Override
    public String toString() {
        return "CheckedTenant[" + tenant + "]";
    }
}
