package dev.latchkey.testkit.engine;

import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.tenant.ConfigOperations;
import dev.latchkey.model.version.Operation;

/** Reads and replaces the configuration, in both generations and in the form of the API version. */
final class ConfigHandler implements ConfigOperations {
    private final OperationHandler handler;

    ConfigHandler(OperationHandler handler) {
        this.handler = handler;
    }

    @Override
    public AccessRequestConfig get() {
        return handler.read(Operation.GET_CONFIG_1, tenant -> view(tenant).generation1());
    }

    @Override
    public AccessRequestConfig replace(AccessRequestConfig config) {
        return handler.read(Operation.SET_CONFIG_1, tenant -> {
            demandAdministrator(tenant);
            new ConfigChecks(tenant, handler.caller().apiVersion()).check(config);
            tenant.setPolicy(new ConfigWriter(tenant, handler.caller().apiVersion()).replaced(config));
            return view(tenant).generation1();
        });
    }

    @Override
    public AccessRequestConfigV2 getV2() {
        return handler.read(Operation.GET_CONFIG_2, tenant -> view(tenant).generation2());
    }

    @Override
    public AccessRequestConfigV2 replace(AccessRequestConfigV2 config) {
        return handler.read(Operation.SET_CONFIG_2, tenant -> {
            demandAdministrator(tenant);
            new ConfigChecks(tenant, handler.caller().apiVersion()).check(config);
            tenant.setPolicy(new ConfigWriter(tenant, handler.caller().apiVersion()).replaced(config));
            return view(tenant).generation2();
        });
    }

    private ConfigView view(TenantState tenant) {
        return new ConfigView(tenant, handler.caller().apiVersion());
    }

    private void demandAdministrator(TenantState tenant) {
        if (!handler.caller().isAdministrator(tenant)) {
            throw Refusal.forbidden("only an administrator changes the configuration");
        }
    }
}
