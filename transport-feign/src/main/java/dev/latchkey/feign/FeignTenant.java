package dev.latchkey.feign;

import dev.latchkey.model.approval.CompletedApproval;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.entitlement.IdentityEntitlementDetails;
import dev.latchkey.model.request.AccountsSelectionResponse;
import dev.latchkey.model.status.AdministratorItemStatus;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.AccountOperations;
import dev.latchkey.model.tenant.ApprovalOperations;
import dev.latchkey.model.tenant.ConfigOperations;
import dev.latchkey.model.tenant.EntitlementOperations;
import dev.latchkey.model.tenant.RequestOperations;
import dev.latchkey.model.tenant.StatusOperations;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A tenant over HTTP. Thread-safe. Create one instance and reuse it, because it contains the connections, the token and
 * the rate limit.
 *
 * <pre>{@code
 * Tenant tenant = FeignTenant.builder().tenant("acme").clientCredentials(id, secret).build();
 * }</pre>
 *
 * <p>Calls block. An interrupt ends the call of a thread that waits or uses the network: operations that change
 * something return an outcome, operations that read throw an exception. The thread stays interrupted.
 */
public final class FeignTenant implements Tenant, AutoCloseable {
    private final URI baseUrl;
    private final RateLimiter rateLimiter;
    private final ApiCaller exchange;
    private final ClosableClient transport;
    private final FeignRequests requests;
    private final FeignStatus status;
    private final FeignApprovals approvals;
    private final FeignConfig config;
    private final Queries reading;
    private final FeignDirectory directory;

    FeignTenant(TenantWiring assembly) {
        this.baseUrl = assembly.baseUrl();
        this.rateLimiter = assembly.limiter();
        TokenSource tokens = assembly.tokens();
        this.exchange = assembly.exchange(tokens);
        this.directory = assembly.directory(tokens);
        this.transport = assembly.chain().transport();
        Environment surroundings = assembly.surroundings();
        this.reading = new Queries(exchange, surroundings.steady(), assembly.longestList());
        Commands acting = new Commands(exchange);
        Listing<RequestedItemStatus> items =
                new Listing<>(reading, Operation.STATUS, AccessRequestApi::status, RequestedItemStatus.class);
        this.status = new FeignStatus(
                items,
                new Listing<>(
                        reading,
                        Operation.ADMINISTRATION,
                        AccessRequestApi::administration,
                        AdministratorItemStatus.class),
                surroundings);
        this.requests = new FeignRequests(
                acting,
                assembly.correlation(),
                new Reconciler(items, assembly.statusLag(), surroundings),
                surroundings.clock());
        this.approvals = new FeignApprovals(
                new Listing<>(
                        reading,
                        Operation.PENDING_APPROVALS,
                        AccessRequestApi::pendingApprovals,
                        PendingApproval.class),
                new Listing<>(
                        reading,
                        Operation.COMPLETED_APPROVALS,
                        AccessRequestApi::completedApprovals,
                        CompletedApproval.class),
                reading,
                acting);
        this.config = new FeignConfig(reading);
    }

    /** {@return a builder; it needs a tenant or a base URL, and credentials} */
    public static FeignTenantBuilder builder() {
        return new FeignTenantBuilder();
    }

    /** {@return the base URL of the tenant} */
    public URI getBaseUrl() {
        return baseUrl;
    }

    /**
     * {@return the rate limiter, to inspect it, or to share it with tenants that have the same client id and API
     * version}
     */
    public RateLimiter getRateLimiter() {
        return rateLimiter;
    }

    /**
     * Closes idle connections at once, and the others when their calls end. Later calls are not sent; their reason is
     * {@link HttpNotSentReason.Closed}. A client that was set in the builder is not closed. Closing again has no
     * effect.
     */
    @Override
    public void close() {
        transport.close();
    }

    @Override
    public ApiVersion getApiVersion() {
        return exchange.apiVersion();
    }

    @Override
    public RequestOperations requests() {
        return requests;
    }

    @Override
    public StatusOperations status() {
        return status;
    }

    @Override
    public ApprovalOperations approvals() {
        return approvals;
    }

    @Override
    public ConfigOperations config() {
        return config;
    }

    @Override
    public AccountOperations accounts() {
        return request -> reading.one(
                Operation.ACCOUNTS_SELECTION, AccountsSelectionResponse.class, api -> api.selectAccounts(request));
    }

    @Override
    public EntitlementOperations entitlements() {
        return (identity, entitlementId) -> {
            Map<String, String> ids = new LinkedHashMap<>();
            ids.put("identityId", identity.value());
            ids.put("entitlementId", entitlementId);
            Map<String, String> encoded = PercentEncoding.encode(ids);
            return reading.one(
                    Operation.ENTITLEMENT_DETAILS,
                    IdentityEntitlementDetails.class,
                    api -> api.entitlementDetails(encoded));
        };
    }

    /**
     * Returns the lookups, which use the same chain of token, rate limit and retries. Their calls count towards the
     * rate limit of {@link ApiVersion#V1}.
     *
     * @return the directory; never empty
     */
    @Override
    public Optional<Directory> directory() {
        return Optional.of(directory);
    }

    /** {@return the base URL and the API version; never a secret} */
    @Override
    public String toString() {
        return "FeignTenant[" + baseUrl + ", " + exchange.apiVersion() + "]";
    }
}
