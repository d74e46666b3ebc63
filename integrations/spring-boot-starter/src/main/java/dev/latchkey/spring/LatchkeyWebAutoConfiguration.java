package dev.latchkey.spring;

import jakarta.validation.ConstraintViolation;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Answers what {@code @Preflighted} refuses in a controller; {@code latchkey.problem-details=false} leaves it to Spring. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({ConstraintViolation.class, HandlerMethodValidationException.class})
@ConditionalOnProperty(name = "latchkey.problem-details", matchIfMissing = true)
public class LatchkeyWebAutoConfiguration {
    /** Creates the configuration; for Spring Boot. */
    public LatchkeyWebAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    FindingsAdvice latchkeyFindingsAdvice() {
        return new FindingsAdvice();
    }
}
