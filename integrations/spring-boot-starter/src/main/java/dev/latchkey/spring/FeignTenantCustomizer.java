package dev.latchkey.spring;

import dev.latchkey.feign.FeignTenantBuilder;

/** Changes the tenant that is made from properties, for all that has no property. A bean of this type is called once. */
@FunctionalInterface
public interface FeignTenantCustomizer {
    /**
     * Sets what it wants to.
     *
     * @param builder has URL, credentials and API version already
     */
    void customize(FeignTenantBuilder builder);
}
