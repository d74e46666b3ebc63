package dev.latchkey.validation.bean;

import dev.latchkey.validation.Finding;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;

/** Begins constraint violations in the way that the provider at hand allows. */
interface Violations {
    /** The start of a violation without place; an empty template stands for the message of the rule. */
    ConstraintViolationBuilder begin(Finding finding, String template);

    static Violations in(ConstraintValidatorContext context) {
        return HibernateViolations.isAvailable() && HibernateViolations.isBehind(context)
                ? new HibernateViolations(context)
                : new PlainViolations(context);
    }
}
