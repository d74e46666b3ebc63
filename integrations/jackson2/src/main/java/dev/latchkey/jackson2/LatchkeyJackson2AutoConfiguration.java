package dev.latchkey.jackson2;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Adds {@link LatchkeyModule} to the Jackson 2 mapper of Spring Boot, which registers the modules that are beans. */
@AutoConfiguration
public class LatchkeyJackson2AutoConfiguration {
    /** Creates the configuration; for Spring Boot. */
    public LatchkeyJackson2AutoConfiguration() {}

    /** {@return the module, unless the application has one as a bean} */
    @Bean
    @ConditionalOnMissingBean
    LatchkeyModule latchkeyJackson2Module() {
        return new LatchkeyModule();
    }
}
