package dev.latchkey.validation.bean;

import static dev.latchkey.validation.bean.Validating.PLAIN;
import static dev.latchkey.validation.bean.Validating.by;
import static dev.latchkey.validation.bean.Validating.in;
import static dev.latchkey.validation.bean.Validating.inLocale;
import static dev.latchkey.validation.bean.Validating.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.document.Position;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ResourceBundleMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A rule that stands in no bundle of ours. */
class OwnRulesTest {
    private static final String REASON = "Access does not start on a {rule} or ${1+1} weekend.";

    @Test
    void aRuleWithoutAMessageIsToldByItsReason() {
        Order order = new Order(violated("acme-no-weekend"));

        assertThat(told(PLAIN.validate(order))).containsExactly("finding: " + REASON);
        assertThat(told(in(Locale.GERMAN).validate(order))).containsExactly("finding: " + REASON);
        assertThat(told(by(inLocale(Locale.ENGLISH, new ResourceBundleMessageInterpolator()))
                        .validate(order)))
                .containsExactly("finding: " + REASON);
    }

    @Test
    void missingFactsAreToldBehindTheReason() {
        assertThat(told(PLAIN.validate(new Order(undetermined("acme-no-weekend")))))
                .containsExactly("finding: " + REASON + " (Cannot tell without: now.)");
    }

    @Test
    void anApplicationSaysItsOwnRuleInItsOwnWords() {
        assertThat(told(PLAIN.validate(new Order(violated("acme-no-monday")))))
                .containsExactly("finding: Nobody starts on a Monday. (acme-no-monday)");
    }

    private static Found violated(String id) {
        return new Found(id, Finding.Status.VIOLATED, Set.of());
    }

    private static Found undetermined(String id) {
        return new Found(id, Finding.Status.UNDETERMINED, Set.of(Fact.NOW));
    }

    private record Order(@Reporting Found finding) {}

    private record Found(
            String id,
            @Override Finding.Status getStatus,
            @Override Set<Fact> getMissingFacts) implements Finding {
        @Override
        public Rule getRule() {
            return Rule.error(id).reason(REASON).hint("Start on another day.").build();
        }

        @Override
        public Level getLevel() {
            return Level.ERROR;
        }

        @Override
        public String getPointer() {
            return "";
        }

        @Override
        public @Nullable Position getPosition() {
            return null;
        }

        @Override
        public String getMessage() {
            return "the access would start on the wrong day";
        }
    }

    @Constraint(validatedBy = Reporter.class)
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Reporting {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Reports a finding as {@link PreflightedValidator} does. */
    public static class Reporter implements ConstraintValidator<Reporting, Found> {
        @Override
        public boolean isValid(Found finding, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            Violations.in(context).begin(finding, "").addConstraintViolation();
            return false;
        }
    }
}
