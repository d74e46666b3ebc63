package dev.latchkey.model.tenant;

import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;

/**
 * Reads and replaces the access request configuration. Replacing affects the whole configuration: start from the
 * current one, because a field that is not set falls back to its default.
 */
public interface ConfigOperations {

    /** {@return the configuration, generation 1} */
    AccessRequestConfig get();

    /**
     * Replaces the configuration, generation 1.
     *
     * @param config the whole configuration
     * @return the new configuration
     */
    AccessRequestConfig replace(AccessRequestConfig config);

    /** {@return the configuration, generation 2} */
    AccessRequestConfigV2 getV2();

    /**
     * Replaces the configuration, generation 2.
     *
     * @param config the whole configuration
     * @return the new configuration
     */
    AccessRequestConfigV2 replace(AccessRequestConfigV2 config);
}
