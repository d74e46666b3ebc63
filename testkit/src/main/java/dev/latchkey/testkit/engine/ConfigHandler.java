package dev.latchkey.testkit.engine;

import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.tenant.ConfigOperations;
import dev.latchkey.model.version.Operation;

/** Reads and replaces the configuration, in both generations and in the dialect of the API version. */
final class ConfigHandler implements ConfigOperations {
    private final OperationHandler desk;

    ConfigHandler(OperationHandler desk) {
        this.desk = desk;
    }

    @Override
    public AccessRequestConfig get() {
        return desk.read(Operation.GET_CONFIG_1, world -> view(world).generation1());
    }

    @Override
    public AccessRequestConfig replace(AccessRequestConfig config) {
        return desk.read(Operation.SET_CONFIG_1, world -> {
            demandAdministrator(world);
            new ConfigChecks(world, desk.caller().apiVersion()).check(config);
            world.setPolicy(new ConfigWriter(world, desk.caller().apiVersion()).replaced(config));
            return view(world).generation1();
        });
    }

    @Override
    public AccessRequestConfigV2 getV2() {
        return desk.read(Operation.GET_CONFIG_2, world -> view(world).generation2());
    }

    @Override
    public AccessRequestConfigV2 replace(AccessRequestConfigV2 config) {
        return desk.read(Operation.SET_CONFIG_2, world -> {
            demandAdministrator(world);
            new ConfigChecks(world, desk.caller().apiVersion()).check(config);
            world.setPolicy(new ConfigWriter(world, desk.caller().apiVersion()).replaced(config));
            return view(world).generation2();
        });
    }

    private ConfigView view(TenantState world) {
        return new ConfigView(world, desk.caller().apiVersion());
    }

    private void demandAdministrator(TenantState world) {
        if (!desk.caller().isAdministrator(world)) {
            throw Refusal.forbidden("only an administrator changes the configuration");
        }
    }
}
