package dev.latchkey.testkit.call;

import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.tenant.AccountOperations;
import dev.latchkey.model.tenant.ApprovalOperations;
import dev.latchkey.model.tenant.ConfigOperations;
import dev.latchkey.model.tenant.EntitlementOperations;
import dev.latchkey.model.tenant.RequestOperations;
import dev.latchkey.model.tenant.StatusOperations;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tenant whose calls go through an {@link Interception}. Thread-safe if both are. */
public final class InterceptedTenant implements Tenant {
    private final Tenant tenant;
    private final Interception interception;

    /**
     * Intercepts the calls of a tenant.
     *
     * @param tenant the tenant
     * @param interception receives each call
     */
    public InterceptedTenant(Tenant tenant, Interception interception) {
        this.tenant = tenant;
        this.interception = interception;
    }

    private <T> T front(String name, Class<T> type, T operations) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class || method.getReturnType() == InstantSource.class) {
                        return call(operations, method, arguments);
                    }
                    if (isInherited(method, operations)) {
                        // It calls other operations, which are intercepted.
                        return InvocationHandler.invokeDefault(proxy, method, arguments);
                    }
                    return interception.around(
                            name + "." + method.getName(),
                            arguments == null
                                    ? List.of()
                                    : Arrays.stream(arguments)
                                            .filter(Objects::nonNull)
                                            .toList(),
                            () -> call(operations, method, arguments));
                }));
    }

    private static boolean isInherited(Method method, Object operations) throws NoSuchMethodException {
        return method.isDefault()
                && operations
                        .getClass()
                        .getMethod(method.getName(), method.getParameterTypes())
                        .isDefault();
    }

    private static @Nullable Object call(Object operations, Method method, Object @Nullable [] arguments)
            throws Exception {
        try {
            return method.invoke(operations, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception thrown) {
                throw thrown;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ApiVersion getApiVersion() {
        return tenant.getApiVersion();
    }

    @Override
    public RequestOperations requests() {
        return front("requests", RequestOperations.class, tenant.requests());
    }

    @Override
    public StatusOperations status() {
        return front("status", StatusOperations.class, tenant.status());
    }

    @Override
    public ApprovalOperations approvals() {
        return front("approvals", ApprovalOperations.class, tenant.approvals());
    }

    @Override
    public ConfigOperations config() {
        return front("config", ConfigOperations.class, tenant.config());
    }

    @Override
    public AccountOperations accounts() {
        return front("accounts", AccountOperations.class, tenant.accounts());
    }

    @Override
    public EntitlementOperations entitlements() {
        return front("entitlements", EntitlementOperations.class, tenant.entitlements());
    }

    @Override
    public Optional<Directory> directory() {
        return tenant.directory().map(directory -> front("directory", Directory.class, directory));
    }

    /** {@return the tenant behind the interception} */
    @Override
    public String toString() {
        return tenant.toString();
    }
}
