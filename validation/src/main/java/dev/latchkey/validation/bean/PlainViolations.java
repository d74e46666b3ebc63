package dev.latchkey.validation.bean;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;

/**
 * Violations that every provider supports. The specification knows no bundle that a library could ship its messages in,
 * so that the message is the rule's own sentence, in English. It holds nothing of the body.
 *
 * @param context of the validation
 */
record PlainViolations(ConstraintValidatorContext context) implements Violations {

    @Override
    public ConstraintViolationBuilder begin(Reportable entry, String template) {
        return context.buildConstraintViolationWithTemplate(template.isEmpty() ? Messages.sentence(entry) : template);
    }
}
