package dev.latchkey.validation.bean;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link Preflighted}. Without arguments, it checks the documented rules with no fact but the time; {@link
 * PreflightedValidatorFactory} makes a provider use one with more facts.
 *
 * <p>Thread-safe once initialised, if the supplier of the facts is.
 */
public final class PreflightedValidator implements ConstraintValidator<Preflighted, Object> {
    private final Function<ApiVersion, Preflight> preflights;
    private final Supplier<? extends FactSource> facts;
    private @Nullable Declaration declaration;

    /** Creates a validator for the documented rules, with no fact but the time. */
    public PreflightedValidator() {
        this(Facts::none);
    }

    /**
     * Creates a validator for the documented rules.
     *
     * @param facts asked once for each validated body, in the thread that validates; the time in its facts is replaced
     * by that of the {@link jakarta.validation.ClockProvider}
     */
    public PreflightedValidator(Supplier<? extends FactSource> facts) {
        this(Preflight::of, facts);
    }

    /**
     * Creates a validator for the given rules.
     *
     * @param preflights the check for an API version, such as one with a tenant's limits
     * @param facts asked once for each validated body, in the thread that validates; the time in its facts is replaced
     * by that of the {@link jakarta.validation.ClockProvider}
     */
    public PreflightedValidator(Function<ApiVersion, Preflight> preflights, Supplier<? extends FactSource> facts) {
        this.preflights = Objects.requireNonNull(preflights, "preflights");
        this.facts = Objects.requireNonNull(facts, "facts");
    }

    @Override
    public void initialize(Preflighted constraint) {
        declaration = new Declaration(
                preflights.apply(constraint.apiVersion()),
                List.of(constraint.operation()),
                Reported.by(constraint.groups()),
                constraint.message());
    }

    @Override
    public boolean isValid(@Nullable Object body, ConstraintValidatorContext context) {
        if (declaration == null) {
            throw new IllegalStateException("initialize has not been called");
        }
        return body == null || isValid(declaration, body, context);
    }

    private boolean isValid(Declaration declared, Object body, ConstraintValidatorContext context) {
        Body<?> type = Body.of(body, declared.operations());
        Instant now = context.getClockProvider().getClock().instant();
        List<Reportable> entries = declared.reported()
                .entries(type.check(declared.preflight(), body, TimedFacts.at(now, facts.get())))
                .toList();
        if (entries.isEmpty()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        Violations violations = Violations.in(context);
        for (Reportable entry : entries) {
            PropertyPath.of(type.type(), entry.pointer()).addTo(violations.begin(entry, declared.message()));
        }
        return false;
    }

    /** The attributes of one {@link Preflighted}. */
    private record Declaration(Preflight preflight, List<Operation> operations, Reported reported, String message) {}
}
