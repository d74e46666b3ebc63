package dev.latchkey.validation.tenant;

import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.tenant.ConfigOperations;
import dev.latchkey.validation.document.BodyType;

record CheckedConfig(ConfigOperations config, Gate gate) implements ConfigOperations {
    @Override
    public AccessRequestConfig get() {
        return config.get();
    }

    @Override
    public AccessRequestConfig replace(AccessRequestConfig replacement) {
        return config.replace(gate.passed(BodyType.SET_CONFIG_1, replacement));
    }

    @Override
    public AccessRequestConfigV2 getV2() {
        return config.getV2();
    }

    @Override
    public AccessRequestConfigV2 replace(AccessRequestConfigV2 replacement) {
        return config.replace(gate.passed(BodyType.SET_CONFIG_2, replacement));
    }
}
