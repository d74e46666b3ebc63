package dev.latchkey.beanvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.validation.bean.PreflightedValidatorFactory;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.Requester;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.validation.beanvalidation.SpringConstraintValidatorFactory;

@ParameterizedClass
@ValueSource(classes = {SpringTest.WithExpressions.class, SpringTest.WithoutExpressions.class})
class SpringTest {
    private final AnnotationConfigApplicationContext context;
    private final MockMvcTester mvc;

    SpringTest(Class<?> application) {
        context = new AnnotationConfigApplicationContext(application);
        mvc = MockMvcTester.of(
                List.of(new Desk()),
                builder -> builder.setValidator(context.getBean(LocalValidatorFactoryBean.class))
                        .setControllerAdvice(new Complaints())
                        .build());
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void aLegalRequestReachesTheController() {
        String legal = """
                {"requestedFor":["2c91"],"requestedItems":[{"type":"ROLE","id":"auditor"}]}""";

        assertThat(post("/requests", legal, Locale.ENGLISH))
                .hasStatusOk()
                .bodyText()
                .isEqualTo(legal);
    }

    @Test
    void findingsAreAnsweredWithTheirPlacesAndRules() {
        String twoAndNoComment = """
                {"requestType":"REVOKE_ACCESS","requestedFor":["2c91",""],\
                "requestedItems":[{"type":"ROLE","id":"auditor","comment":" "}]}""";

        assertThat(post("/requests", twoAndNoComment, Locale.ENGLISH))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .isEqualTo("""
                        [{"field":"requestedFor","rule":"revoke-single-identity",\
                        "message":"A revoke is for exactly one identity."},\
                        {"field":"requestedFor[1]","rule":"identity-present",\
                        "message":"A request is for at least one identity, and every identity has an id."},\
                        {"field":"requestedItems[0].comment","rule":"revoke-comment",\
                        "message":"Every item of a revoke has a comment."}]""");
    }

    @Test
    void aFindingAboutTheWholeBodyIsToldInTheLanguageOfTheCaller() {
        assertThat(post("/requests", "{}", Locale.GERMANY))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .isEqualTo("""
                        [{"field":"","rule":"shape-present","message":"Ein Antrag sagt, für wen und was:\
                         requestedFor mit requestedItems oder requestedForWithRequestedItems."}]""");
    }

    @Test
    void factsComeFromABean() {
        String myOwn = """
                {"requestType":"REVOKE_ACCESS","requestedFor":["me"],\
                "requestedItems":[{"type":"ROLE","id":"auditor","comment":"Done"}]}""";

        assertThat(post("/requests", myOwn, Locale.ENGLISH))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("\"rule\":\"revoke-not-self\"");
    }

    @Test
    void unknownFieldsAreFoundWhateverTheyAreCalled() {
        String odd = """
                {"requestedFor":["2c91"],"requestedItems":[{"type":"ROLE","id":"auditor","a]b[.c":1,"":2}],\
                "${1+1}":3}""";

        assertThat(post("/detailed", odd, Locale.ENGLISH))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .isEqualTo("""
                        [{"field":"requestedItems[0].unknownFields[]","rule":"unknown-field",\
                        "message":"the documents have no field \\"\\" here"},\
                        {"field":"requestedItems[0].unknownFields[a]b[.c]","rule":"unknown-field",\
                        "message":"the documents have no field \\"a]b[.c\\" here"},\
                        {"field":"unknownFields[${1+1}]","rule":"unknown-field",\
                        "message":"the documents have no field \\"${1+1}\\" here"}]""");
    }

    private MvcTestResult post(String path, String body, Locale locale) {
        return mvc.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .locale(locale)
                .content(body)
                .exchange();
    }

    @Configuration(proxyBeanMethods = false)
    static class WithExpressions {
        @Bean
        LocalValidatorFactoryBean validator(AutowireCapableBeanFactory beans, FactSource facts) {
            LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
            validator.setConstraintValidatorFactory(
                    new PreflightedValidatorFactory(new SpringConstraintValidatorFactory(beans), () -> facts));
            return validator;
        }

        @Bean
        FactSource facts() {
            return Facts.builder()
                    .put(
                            Fact.REQUESTER,
                            Requester.builder()
                                    .id(IdentityId.of("me"))
                                    .authority(Authority.USER)
                                    .build())
                    .build();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class WithoutExpressions extends WithExpressions {
        @Bean
        @Override
        LocalValidatorFactoryBean validator(AutowireCapableBeanFactory beans, FactSource facts) {
            LocalValidatorFactoryBean validator = super.validator(beans, facts);
            validator.setMessageInterpolator(new ParameterMessageInterpolator());
            return validator;
        }
    }
}
