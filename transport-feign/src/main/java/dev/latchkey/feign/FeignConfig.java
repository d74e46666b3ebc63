package dev.latchkey.feign;

import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.tenant.ConfigOperations;
import dev.latchkey.model.version.Operation;

/**
 * Reads and replaces the configuration.
 *
 * @param reading calls operations; a replacement is safe to repeat, and returns the new configuration
 */
record FeignConfig(Queries reading) implements ConfigOperations {

    @Override
    public AccessRequestConfig get() {
        return reading.one(Operation.GET_CONFIG_1, AccessRequestConfig.class, AccessRequestApi::config);
    }

    @Override
    public AccessRequestConfig replace(AccessRequestConfig config) {
        return reading.one(Operation.SET_CONFIG_1, AccessRequestConfig.class, api -> api.replaceConfig(config));
    }

    @Override
    public AccessRequestConfigV2 getV2() {
        return reading.one(Operation.GET_CONFIG_2, AccessRequestConfigV2.class, AccessRequestApi::configV2);
    }

    @Override
    public AccessRequestConfigV2 replace(AccessRequestConfigV2 config) {
        return reading.one(Operation.SET_CONFIG_2, AccessRequestConfigV2.class, api -> api.replaceConfigV2(config));
    }
}
