package dev.latchkey.feign;

import dev.latchkey.model.approval.CompletedApproval;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.Operation;
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
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A tenant over HTTP. Thread-safe; make one and keep it, for it holds the connections, the token and the rate limit.
 *
 * <pre>{@code
 * Tenant tenant = FeignTenant.builder().tenant("acme").clientCredentials(id, secret).build();
 * }</pre>
 *
 * <p>Calls block. A thread that is interrupted while it waits or talks to the network ends its call: with an outcome for what
 * changes something, with an exception for what only reads; it stays interrupted.
 */
public final class FeignTenant implements Tenant {
    private final URI baseUrl;
    private final RateLimiter rateLimiter;
    private final Exchange exchange;
    private final Requests requests;
    private final StatusLists status;
    private final Approvals approvals;
    private final Configuration config;
    private final Reading reading;

    FeignTenant(Assembly assembly) {
        this.baseUrl = assembly.baseUrl();
        this.rateLimiter = assembly.limiter();
        this.exchange = assembly.exchange();
        this.reading = new Reading(exchange);
        Surroundings surroundings = assembly.surroundings();
        Acting acting = new Acting(exchange);
        Listing<RequestedItemStatus> items =
                new Listing<>(reading, Operation.STATUS, AccessRequestApi::status, RequestedItemStatus.class);
        this.status = new StatusLists(
                items,
                new Listing<>(
                        reading,
                        Operation.ADMINISTRATION,
                        AccessRequestApi::administration,
                        AdministratorItemStatus.class),
                surroundings);
        this.requests = new Requests(
                acting,
                assembly.correlation(),
                new Reconciler(items, assembly.statusLag(), surroundings),
                surroundings.clock());
        this.approvals = new Approvals(
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
        this.config = new Configuration(reading);
    }

    /** {@return a builder; it needs a tenant or a base URL, and credentials} */
    public static FeignTenantBuilder builder() {
        return new FeignTenantBuilder();
    }

    /** {@return where the tenant is} */
    public URI getBaseUrl() {
        return baseUrl;
    }

    /** {@return what spreads the calls: to look at, and to share with tenants made with the same client id and edition} */
    public RateLimiter getRateLimiter() {
        return rateLimiter;
    }

    @Override
    public ApiEdition getEdition() {
        return exchange.edition();
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
            Map<String, String> encoded = Percent.encode(ids);
            return reading.one(
                    Operation.ENTITLEMENT_DETAILS,
                    IdentityEntitlementDetails.class,
                    api -> api.entitlementDetails(encoded));
        };
    }

    /** {@return where the tenant is and its edition; never a secret} */
    @Override
    public String toString() {
        return "FeignTenant[" + baseUrl + ", " + exchange.edition() + "]";
    }
}
