package dev.latchkey.validation.bean;

import dev.latchkey.validation.Finding;
import dev.latchkey.validation.fact.FactSource;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validators, and what they tell. */
final class Validating {
    static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    /** Without facts and without an expression language. */
    static final Validator PLAIN = in(Locale.ENGLISH);

    private Validating() {}

    static Validator in(Locale locale) {
        return by(inLocale(locale, new ParameterMessageInterpolator()));
    }

    static Validator by(MessageInterpolator interpolator) {
        return build(configure().messageInterpolator(interpolator));
    }

    static Validator knowing(Supplier<? extends FactSource> facts) {
        Configuration<?> configuration = configure();
        return build(configuration.constraintValidatorFactory(
                new PreflightedValidatorFactory(configuration.getDefaultConstraintValidatorFactory(), facts)));
    }

    static Configuration<?> configure() {
        return Validation.byDefaultProvider()
                .configure()
                .clockProvider(() -> Clock.fixed(NOW, ZoneOffset.UTC))
                .messageInterpolator(inLocale(Locale.ENGLISH, new ParameterMessageInterpolator()));
    }

    static Validator build(Configuration<?> configuration) {
        return configuration.buildValidatorFactory().getValidator();
    }

    /** Each violation as its path and its message, in the order of the paths. */
    static List<String> told(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }

    /** The finding behind a violation. */
    static Finding finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> ours = violation.unwrap(HibernateConstraintViolation.class);
        return ours.getDynamicPayload(Finding.class);
    }

    static MessageInterpolator inLocale(Locale locale, MessageInterpolator interpolator) {
        return new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return interpolator.interpolate(template, context, locale);
            }

            @Override
            public String interpolate(String template, Context context, Locale other) {
                return interpolator.interpolate(template, context, locale);
            }
        };
    }
}
