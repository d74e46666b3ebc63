package dev.latchkey.spring;

import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.bean.PreflightedValidatorFactory;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.settings.Settings;
import jakarta.validation.ConstraintValidatorFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.validation.beanvalidation.SpringConstraintValidatorFactory;

/**
 * Provides {@code @Preflighted} with the settings and facts of the application. Applies to the validator that Spring
 * Boot creates; an application that creates its own sets the factory itself.
 */
@AutoConfiguration(after = LatchkeyAutoConfiguration.class)
@ConditionalOnClass({ConstraintValidatorFactory.class, LocalValidatorFactoryBean.class})
public class LatchkeyValidationAutoConfiguration {
    private static final String VALIDATOR_OF_SPRING_BOOT = "defaultValidator";

    /** Called by Spring Boot. */
    public LatchkeyValidationAutoConfiguration() {}

    // Static, because Spring creates post-processors before other beans.
    @Bean
    static BeanPostProcessor latchkeyValidatorPostProcessor(
            AutowireCapableBeanFactory beans,
            ObjectProvider<Preflight> preflight,
            ObjectProvider<Settings> settings,
            ObjectProvider<FactSource> facts) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String beanName) {
                if (bean instanceof LocalValidatorFactoryBean validator && beanName.equals(VALIDATOR_OF_SPRING_BOOT)) {
                    validator.setConstraintValidatorFactory(new PreflightedValidatorFactory(
                            new SpringConstraintValidatorFactory(beans),
                            version -> {
                                Preflight own = preflight.getObject();
                                return own.getApiVersion() == version
                                        ? own
                                        : Preflight.builder(version)
                                                .settings(settings.getObject())
                                                .build();
                            },
                            facts::getObject));
                }
                return bean;
            }
        };
    }
}
