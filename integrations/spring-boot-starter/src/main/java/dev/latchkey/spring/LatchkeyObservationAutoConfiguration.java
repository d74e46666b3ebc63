package dev.latchkey.spring;

import dev.latchkey.feign.MicrometerObservations;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/**
 * Observes calls to the tenant if Micrometer is on the class path and the application has an {@link
 * ObservationRegistry}.
 */
@AutoConfiguration(before = LatchkeyAutoConfiguration.class)
@ConditionalOnClass(ObservationRegistry.class)
public class LatchkeyObservationAutoConfiguration {
    /** Called by Spring Boot. */
    public LatchkeyObservationAutoConfiguration() {}

    @Bean
    FeignTenantCustomizer latchkeyObservations(ObjectProvider<ObservationRegistry> registries) {
        return builder -> registries.ifAvailable(registry -> builder.observedBy(MicrometerObservations.of(registry)));
    }
}
