package dev.latchkey.validation.tenant;

import dev.latchkey.model.request.AccessRequestResponse;
import dev.latchkey.model.tenant.AccountOperations;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.ApprovalOperations;
import dev.latchkey.model.tenant.ConfigOperations;
import dev.latchkey.model.tenant.EntitlementOperations;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.tenant.RequestOperations;
import dev.latchkey.model.tenant.StatusOperations;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps the names of the calls that reach it, and takes them all. */
final class RecordingTenant implements Tenant {
    private final ApiVersion apiVersion;
    private final List<String> calls = new ArrayList<>();

    RecordingTenant(ApiVersion apiVersion) {
        this.apiVersion = apiVersion;
    }

    List<String> calls() {
        return calls;
    }

    @Override
    public ApiVersion getApiVersion() {
        return apiVersion;
    }

    @Override
    public RequestOperations requests() {
        return recording(RequestOperations.class);
    }

    @Override
    public StatusOperations status() {
        return recording(StatusOperations.class);
    }

    @Override
    public ApprovalOperations approvals() {
        return recording(ApprovalOperations.class);
    }

    @Override
    public ConfigOperations config() {
        return recording(ConfigOperations.class);
    }

    @Override
    public AccountOperations accounts() {
        return recording(AccountOperations.class);
    }

    @Override
    public EntitlementOperations entitlements() {
        return recording(EntitlementOperations.class);
    }

    private <T> T recording(Class<T> operations) {
        return operations.cast(Proxy.newProxyInstance(
                operations.getClassLoader(), new Class<?>[] {operations}, (proxy, method, arguments) -> {
                    calls.add(method.getName());
                    return answer(method.getReturnType(), arguments);
                }));
    }

    private static @Nullable Object answer(Class<?> type, Object[] arguments) {
        if (type == Submission.class) {
            return new Submission.Accepted(AccessRequestResponse.builder().build());
        }
        if (type == ActionOutcome.class) {
            return new ActionOutcome.Accepted();
        }
        if (type == Page.class) {
            return new Page<>(List.of(), List.of(), null);
        }
        if (type == Stream.class) {
            return Stream.of();
        }
        // A configuration is answered as it was given; nobody looks at the rest.
        return arguments != null && type.isInstance(arguments[0]) ? arguments[0] : null;
    }
}
