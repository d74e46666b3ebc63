package dev.latchkey.validation.bean;

import static dev.latchkey.validation.bean.Requests.ROLE;
import static dev.latchkey.validation.bean.Requests.grant;
import static dev.latchkey.validation.bean.Validating.build;
import static dev.latchkey.validation.bean.Validating.configure;
import static dev.latchkey.validation.bean.Validating.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.StringNode;

/** What a body says is told as it is, never carried out. */
class InjectionTest {
    private static final String HOSTILE = "${1+1} #{2+2} {rule} {dev.latchkey.undetermined} {0} $ { }";

    private final AccessRequest request = grant(RequestedItem.builder()
            .from(ROLE)
            .putUnknownField(HOSTILE, StringNode.valueOf("x"))
            .build());

    @ParameterizedTest
    @MethodSource("validators")
    void whatABodySaysIsToldAsItIs(Validator validator) {
        assertThat(told(validator.validate(new Order(request))))
                .containsExactly("body.requestedItems[0].unknownFields[" + HOSTILE + "].<map value>:"
                        + " the documents have no field \"" + HOSTILE + "\" here");
    }

    static Stream<Validator> validators() {
        return Stream.of(new ParameterMessageInterpolator(), new ResourceBundleMessageInterpolator())
                .flatMap(interpolator ->
                        Stream.of(build(configure().messageInterpolator(interpolator)), lenient(interpolator)));
    }

    /** Evaluates whatever it is given in a custom violation. */
    private static Validator lenient(MessageInterpolator interpolator) {
        HibernateValidatorConfiguration configuration = (HibernateValidatorConfiguration) configure();
        return build(configuration
                .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                .messageInterpolator(interpolator));
    }

    private record Order(
            @Preflighted(
                    groups = {Default.class, Preflighted.Warnings.class},
                    message = "{detail}")
            AccessRequest body) {}
}
