package dev.latchkey.testkit.engine;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.tenant.AccountOperations;
import dev.latchkey.model.tenant.ApprovalOperations;
import dev.latchkey.model.tenant.ConfigOperations;
import dev.latchkey.model.tenant.EntitlementOperations;
import dev.latchkey.model.tenant.RequestOperations;
import dev.latchkey.model.tenant.StatusOperations;
import dev.latchkey.model.tenant.Tenant;

/** The operations for one caller. */
final class TenantView implements Tenant {
    private final Desk desk;

    TenantView(Engine engine, Caller caller) {
        this.desk = new Desk(engine, caller);
    }

    @Override
    public ApiEdition getEdition() {
        return desk.caller().edition();
    }

    @Override
    public RequestOperations requests() {
        return new RequestDesk(desk);
    }

    @Override
    public StatusOperations status() {
        return new StatusDesk(desk);
    }

    @Override
    public ApprovalOperations approvals() {
        return new ApprovalDesk(desk);
    }

    @Override
    public ConfigOperations config() {
        return new ConfigDesk(desk);
    }

    @Override
    public AccountOperations accounts() {
        return new AccountDesk(desk);
    }

    @Override
    public EntitlementOperations entitlements() {
        return new EntitlementDesk(desk);
    }
}
