package dev.latchkey.spring;

import dev.latchkey.feign.FeignTenant;
import dev.latchkey.feign.FeignTenantBuilder;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.lookup.TenantFacts;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.settings.Settings;
import dev.latchkey.validation.tenant.CheckedTenant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * Configures the beans {@link Settings}, {@link Preflight}, {@link FactSource} and {@link Tenant}. Each backs off if
 * the application has its own. There is a tenant if {@code latchkey.tenant} or {@code latchkey.url} is set.
 */
@AutoConfiguration
@EnableConfigurationProperties(LatchkeyProperties.class)
public class LatchkeyAutoConfiguration {
    /** Called by Spring Boot. */
    public LatchkeyAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    Settings latchkeySettings(LatchkeyProperties properties, ObjectProvider<Rule> ownRules) {
        return SettingsOfProperties.of(properties.preflight(), ownRules.orderedStream());
    }

    @Bean
    @ConditionalOnMissingBean
    Preflight latchkeyPreflight(LatchkeyProperties properties, Settings settings) {
        return Preflight.builder(properties.apiVersion()).settings(settings).build();
    }

    /** Returns the facts of the tenant, if it has a directory to look them up in; else the time only. */
    @Bean
    @ConditionalOnMissingBean
    FactSource latchkeyFacts(ObjectProvider<Tenant> tenants) {
        Tenant tenant = tenants.getIfUnique();
        return tenant != null && tenant.directory().isPresent() ? TenantFacts.of(tenant) : SystemTime.create();
    }

    /** The tenant over HTTP, which is closed with the application, and its decorator with the checks. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(Tenant.class)
    @Conditional(NamesATenant.class)
    static class TenantConfiguration {
        @Bean
        FeignTenant latchkeyFeignTenant(
                LatchkeyProperties properties, ObjectProvider<FeignTenantCustomizer> customizers) {
            FeignTenantBuilder builder = FeignTenant.builder().apiVersion(properties.apiVersion());
            TenantOfProperties.set(builder, properties);
            customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
            return builder.build();
        }

        @Bean(destroyMethod = "")
        @Primary
        Tenant latchkeyTenant(
                LatchkeyProperties properties,
                FeignTenant latchkeyFeignTenant,
                Preflight preflight,
                ObjectProvider<FactSource> facts) {
            if (properties.preflight().mode() == PreflightMode.OFF) {
                return latchkeyFeignTenant;
            }
            CheckedTenant checked =
                    CheckedTenant.of(latchkeyFeignTenant, preflight).withFacts(facts::getObject);
            return properties.preflight().mode() == PreflightMode.PASS ? checked.passOnly() : checked;
        }
    }

    /** Matches if properties name a tenant. */
    static final class NamesATenant extends AnyNestedCondition {
        NamesATenant() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("latchkey.tenant")
        static final class ByName {}

        @ConditionalOnProperty("latchkey.url")
        static final class ByUrl {}
    }
}
