package dev.latchkey.jqwik;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.error.ErrorResponse;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccessRequestResponse;
import dev.latchkey.model.request.AccessRequestTracking;
import dev.latchkey.model.tenant.AccountOperations;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.ApprovalOperations;
import dev.latchkey.model.tenant.ConfigOperations;
import dev.latchkey.model.tenant.EntitlementOperations;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.tenant.Rejection;
import dev.latchkey.model.tenant.RequestOperations;
import dev.latchkey.model.tenant.StatusOperations;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Takes grants, refuses everything else, and counts both. One approval waits as soon as something was taken. */
final class StubTenant implements Tenant {
    private final boolean silent;
    private int taken;
    private int refused;

    /** A tenant that answers, or of which no answer ever comes. */
    StubTenant(boolean silent) {
        this.silent = silent;
    }

    int taken() {
        return taken;
    }

    int refused() {
        return refused;
    }

    @Override
    public ApiVersion getApiVersion() {
        return ApiVersion.DEFAULT;
    }

    @Override
    public RequestOperations requests() {
        return stub(RequestOperations.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "create" -> create((AccessRequest) arguments[0]);
            case "cancel", "close" -> new ActionOutcome.Rejected(rejection());
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    @Override
    public ApprovalOperations approvals() {
        return stub(ApprovalOperations.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "pendingPage" -> new Page<>(waiting(), List.of(), null);
            case "approve" -> new ActionOutcome.Accepted();
            case "reject" -> new ActionOutcome.Rejected(rejection());
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private Submission create(AccessRequest request) {
        if (silent) {
            return new Submission.Unknown(request, Instant.EPOCH, "the connection was reset");
        }
        if (!"GRANT_ACCESS"
                .equals(
                        request.getRequestType() == null
                                ? null
                                : request.getRequestType().getText())) {
            return new Submission.Rejected(rejection());
        }
        taken++;
        return new Submission.Accepted(AccessRequestResponse.builder()
                .addNewRequest(AccessRequestTracking.builder()
                        .addAccessRequestId(AccessRequestId.of("request-" + taken))
                        .build())
                .build());
    }

    private List<PendingApproval> waiting() {
        return taken == 0
                ? List.of()
                : List.of(PendingApproval.builder()
                        .id(ApprovalId.of("approval-" + taken))
                        .build());
    }

    private Rejection rejection() {
        refused++;
        return new Rejection(
                Rejection.Reason.INVALID, 400, ErrorResponse.builder().build(), Map.of(), "");
    }

    @Override
    public StatusOperations status() {
        throw new UnsupportedOperationException("status");
    }

    @Override
    public ConfigOperations config() {
        throw new UnsupportedOperationException("config");
    }

    @Override
    public AccountOperations accounts() {
        throw new UnsupportedOperationException("accounts");
    }

    @Override
    public EntitlementOperations entitlements() {
        throw new UnsupportedOperationException("entitlements");
    }

    private static <T> T stub(Class<T> type, InvocationHandler handler) {
        Object stub = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
        return type.cast(stub);
    }
}
