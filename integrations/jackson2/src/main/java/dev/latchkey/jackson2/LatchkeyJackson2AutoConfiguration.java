package dev.latchkey.jackson2;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Adds {@link LatchkeyModule} to the Jackson 2 mapper of Spring Boot, which registers the modules that are beans. */
@AutoConfiguration
public class LatchkeyJackson2AutoConfiguration {
    /** Called by Spring Boot. */
    public LatchkeyJackson2AutoConfiguration() {}

    /** {@return the module, unless the application has one as a bean} */
    @Bean
    @ConditionalOnMissingBean
    LatchkeyModule latchkeyJackson2Module() {
        return new LatchkeyModule();
    }

    /**
     * Adds the module to the mappers that Spring MVC creates in addition to that of Spring Boot 3, because it also asks
     * these what they can write. Spring Framework 7 has a converter for Jackson 3 and creates none.
     */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({WebMvcConfigurer.class, MappingJackson2HttpMessageConverter.class})
    @ConditionalOnMissingClass("org.springframework.http.converter.json.JacksonJsonHttpMessageConverter")
    @SuppressWarnings({"deprecation", "removal"}) // deprecated from Spring Framework 7 on, and only used before 7
    static class ConvertersConfiguration implements WebMvcConfigurer {
        @Override
        public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
            for (HttpMessageConverter<?> converter : converters) {
                if (converter instanceof MappingJackson2HttpMessageConverter jackson2) {
                    jackson2.getObjectMapper().registerModule(new LatchkeyModule());
                }
            }
        }
    }
}
