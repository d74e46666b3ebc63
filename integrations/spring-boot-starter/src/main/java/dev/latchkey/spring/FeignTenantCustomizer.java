package dev.latchkey.spring;

import dev.latchkey.feign.FeignTenantBuilder;

/**
 * Customises the tenant that is built from properties, for options without a property. A bean of this type is called
 * once.
 */
@FunctionalInterface
public interface FeignTenantCustomizer {
    /**
     * Sets options.
     *
     * @param builder the builder, with URL, credentials and API version already set
     */
    void customize(FeignTenantBuilder builder);
}
