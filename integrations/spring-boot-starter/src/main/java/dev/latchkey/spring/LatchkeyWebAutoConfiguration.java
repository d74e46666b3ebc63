package dev.latchkey.spring;

import jakarta.validation.ConstraintViolation;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/**
 * Responds to requests that {@code @Preflighted} rejects in a controller; {@code latchkey.problem-details=false} leaves
 * that to Spring.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({ConstraintViolation.class, HandlerMethodValidationException.class})
@ConditionalOnProperty(name = "latchkey.problem-details", matchIfMissing = true)
public class LatchkeyWebAutoConfiguration {
    /** Called by Spring Boot. */
    public LatchkeyWebAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    FindingsAdvice latchkeyFindingsAdvice() {
        return new FindingsAdvice();
    }
}
