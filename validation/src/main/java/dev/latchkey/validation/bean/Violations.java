package dev.latchkey.validation.bean;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;

/** Begins constraint violations in the way that the provider at hand allows. */
interface Violations {
    /** The start of a violation without place; an empty template means the message of the rule. */
    ConstraintViolationBuilder begin(Reportable entry, String template);

    static Violations in(ConstraintValidatorContext context) {
        return HibernateViolations.isAvailable() && HibernateViolations.isBehind(context)
                ? new HibernateViolations(context)
                : new PlainViolations(context);
    }
}
