package dev.latchkey.validation.bean;

import static dev.latchkey.validation.bean.Requests.LEGAL;
import static dev.latchkey.validation.bean.Validating.build;
import static dev.latchkey.validation.bean.Validating.configure;
import static dev.latchkey.validation.bean.Validating.inLocale;
import static dev.latchkey.validation.bean.Validating.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.RuleBuilder;
import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that stands in no bundle of ours. */
class OwnRulesTest {
    private static final String REASON = "Nobody is granted a {rule}, a ${1+1} or a \\ here.";

    private final MessageInterpolator english = inLocale(Locale.ENGLISH, new ParameterMessageInterpolator());

    @ParameterizedTest
    @MethodSource("interpolators")
    void aRuleWithoutAMessageIsToldByItsReason(MessageInterpolator interpolator) {
        assertThat(told(knowing(violated("acme-none"), interpolator).validate(new Order(LEGAL))))
                .containsExactly("body: " + REASON);
    }

    @Test
    void missingFactsAreToldBehindTheReason() {
        Rule rule = rule("acme-none")
                .needs(Fact.LICENCES)
                .request((request, context) -> context.undetermined(Fact.LICENCES))
                .build();

        assertThat(told(knowing(rule, english).validate(new Order(LEGAL), Preflighted.Undetermined.class)))
                .contains("body: " + REASON + " (Cannot tell without: licences.)");
    }

    @Test
    void anApplicationSaysItsOwnRuleInItsOwnWords() {
        assertThat(told(knowing(violated("acme-no-monday"), english).validate(new Order(LEGAL))))
                .containsExactly("body: Nobody starts on a Monday. (acme-no-monday)");
    }

    static Stream<MessageInterpolator> interpolators() {
        return Stream.of(Locale.ENGLISH, Locale.GERMAN)
                .flatMap(locale -> Stream.of(
                        inLocale(locale, new ParameterMessageInterpolator()),
                        inLocale(locale, new ResourceBundleMessageInterpolator())));
    }

    private static Rule violated(String id) {
        return rule(id).request((request, context) -> context.violated("", "nothing is granted here"))
                .build();
    }

    private static RuleBuilder rule(String id) {
        return Rule.error(id).reason(REASON).hint("Ask elsewhere.");
    }

    private static Validator knowing(Rule rule, MessageInterpolator interpolator) {
        Configuration<?> configuration = configure().messageInterpolator(interpolator);
        return build(configuration.constraintValidatorFactory(new PreflightedValidatorFactory(
                configuration.getDefaultConstraintValidatorFactory(),
                apiVersion -> Preflight.builder(apiVersion).addRule(rule).build(),
                Facts::none)));
    }

    private record Order(
            @Preflighted @Preflighted(groups = Preflighted.Undetermined.class)
            AccessRequest body) {}
}
