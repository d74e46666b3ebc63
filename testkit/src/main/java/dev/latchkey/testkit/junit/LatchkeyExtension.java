package dev.latchkey.testkit.junit;

import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.http.RunningEmulator;
import dev.latchkey.testkit.time.VirtualClock;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Creates tenants for tests, and adds their logs to the failure of a test. */
final class LatchkeyExtension
        implements ParameterResolver,
                BeforeEachCallback,
                TestExecutionExceptionHandler,
                LifecycleMethodExecutionExceptionHandler {
    private static final Set<Class<?>> KNOWN =
            Set.of(FakeTenant.class, Tenant.class, VirtualClock.class, RunningEmulator.class);

    LatchkeyExtension() {}

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return KNOWN.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        Session session = Sessions.open(context);
        if (type == RunningEmulator.class) {
            return session.emulator(context.getRequiredTestClass().getClassLoader());
        }
        FakeTenant tenant = session.tenant();
        if (type == VirtualClock.class) {
            return tenant.clock();
        }
        return parameter
                .findAnnotation(As.class)
                .map(as -> tenant.as(People.find(tenant.organisation(), as.value())))
                .orElse(tenant);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Sessions.mark(context);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw withLog(context, failure);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw withLog(context, failure);
    }

    @Override
    public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw withLog(context, failure);
    }

    private static Throwable withLog(ExtensionContext context, Throwable failure) {
        Optional<Session> session = Sessions.find(context);
        if (session.isPresent()) {
            String log = session.get().since(Sessions.markOf(context));
            failure.addSuppressed(new TenantLog(context.getDisplayName(), log.isEmpty() ? "nothing" : log));
        }
        return failure;
    }
}
