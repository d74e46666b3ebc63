package dev.latchkey.testkit.engine;

import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.tenant.AccountOperations;
import dev.latchkey.model.tenant.ApprovalOperations;
import dev.latchkey.model.tenant.ConfigOperations;
import dev.latchkey.model.tenant.EntitlementOperations;
import dev.latchkey.model.tenant.RequestOperations;
import dev.latchkey.model.tenant.StatusOperations;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.version.ApiVersion;
import java.util.Optional;

/** The operations for one caller. */
final class TenantView implements Tenant {
    private final OperationHandler handler;

    TenantView(Engine engine, CallContext caller) {
        this.handler = new OperationHandler(engine, caller);
    }

    @Override
    public ApiVersion getApiVersion() {
        return handler.caller().apiVersion();
    }

    @Override
    public RequestOperations requests() {
        return new RequestHandler(handler);
    }

    @Override
    public StatusOperations status() {
        return new StatusHandler(handler);
    }

    @Override
    public ApprovalOperations approvals() {
        return new ApprovalHandler(handler);
    }

    @Override
    public ConfigOperations config() {
        return new ConfigHandler(handler);
    }

    @Override
    public AccountOperations accounts() {
        return new AccountSelectionHandler(handler);
    }

    @Override
    public EntitlementOperations entitlements() {
        return new EntitlementHandler(handler);
    }

    @Override
    public Optional<Directory> directory() {
        return Optional.of(new DirectoryHandler(handler));
    }
}
