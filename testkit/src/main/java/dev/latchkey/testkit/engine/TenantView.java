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
    private final OperationHandler desk;

    TenantView(Engine engine, CallContext caller) {
        this.desk = new OperationHandler(engine, caller);
    }

    @Override
    public ApiVersion getApiVersion() {
        return desk.caller().apiVersion();
    }

    @Override
    public RequestOperations requests() {
        return new RequestHandler(desk);
    }

    @Override
    public StatusOperations status() {
        return new StatusHandler(desk);
    }

    @Override
    public ApprovalOperations approvals() {
        return new ApprovalHandler(desk);
    }

    @Override
    public ConfigOperations config() {
        return new ConfigHandler(desk);
    }

    @Override
    public AccountOperations accounts() {
        return new AccountSelectionHandler(desk);
    }

    @Override
    public EntitlementOperations entitlements() {
        return new EntitlementHandler(desk);
    }

    @Override
    public Optional<Directory> directory() {
        return Optional.of(new DirectoryHandler(desk));
    }
}
