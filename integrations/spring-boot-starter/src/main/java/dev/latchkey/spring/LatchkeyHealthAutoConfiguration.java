package dev.latchkey.spring;

import dev.latchkey.model.tenant.Tenant;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/**
 * Reports the health of the tenant under {@code latchkey}, on Spring Boot 4. The property {@code
 * management.health.latchkey.enabled=false} disables it.
 */
@AutoConfiguration(after = LatchkeyAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean(Tenant.class)
@ConditionalOnEnabledHealthIndicator("latchkey")
public class LatchkeyHealthAutoConfiguration {
    /** Called by Spring Boot. */
    public LatchkeyHealthAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "latchkeyHealthIndicator")
    HealthIndicator latchkeyHealthIndicator(Tenant tenant) {
        return new TenantHealth(tenant);
    }
}
