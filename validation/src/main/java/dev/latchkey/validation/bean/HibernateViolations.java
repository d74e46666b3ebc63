package dev.latchkey.validation.bean;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ValidationException;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;

/**
 * Violations with the extensions of Hibernate Validator: a dynamic payload, message parameters, and messages from
 * {@code ContributorValidationMessages}.
 *
 * <p>Text from the body is never part of a template, only the value of a message parameter. Parameters are inserted
 * before expressions are evaluated, so the expression language is switched off, regardless of the application's
 * settings.
 *
 * <p>If no bundle has the key of a rule, a message parameter of the same name replaces it, so that a custom rule is
 * shown by its reason: bundles take precedence.
 *
 * @param context of the validation
 */
record HibernateViolations(ConstraintValidatorContext context) implements Violations {
    private static final String NEEDED =
            "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext";

    /** Checks whether Hibernate Validator is there at all; if it is not, nothing else of this class can be used. */
    static boolean isAvailable() {
        return Availability.AVAILABLE;
    }

    /** Checks whether it is the provider that validates. */
    static boolean isBehind(ConstraintValidatorContext context) {
        try {
            context.unwrap(HibernateConstraintValidatorContext.class);
            return true;
        } catch (ValidationException anotherProvider) {
            return false;
        }
    }

    @Override
    public ConstraintViolationBuilder begin(Reportable entry, String template) {
        return context.unwrap(HibernateConstraintValidatorContext.class)
                .addMessageParameter("rule", entry.rule().getId())
                .addMessageParameter("level", entry.level().getText())
                .addMessageParameter("pointer", entry.pointer())
                .addMessageParameter("detail", entry.detail())
                .addMessageParameter("hint", entry.hint())
                .addMessageParameter("facts", entry.facts())
                .addMessageParameter(Messages.key(entry.rule()), entry.rule().getReason())
                .withDynamicPayload(entry.payload())
                .buildConstraintViolationWithTemplate(template.isEmpty() ? Messages.template(entry) : template)
                .enableExpressionLanguage(ExpressionLanguageFeatureLevel.NONE);
    }

    private static final class Availability {
        static final boolean AVAILABLE = find();

        private static boolean find() {
            try {
                Class.forName(NEEDED, false, HibernateViolations.class.getClassLoader());
                return true;
            } catch (ClassNotFoundException absent) {
                return false;
            }
        }
    }
}
