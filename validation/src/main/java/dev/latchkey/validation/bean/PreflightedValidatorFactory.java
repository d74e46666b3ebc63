package dev.latchkey.validation.bean;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.fact.FactSource;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Creates the validator of {@link Preflighted} with its facts, and leaves all other validators to another factory: that
 * of the provider, of Spring or of CDI. Thread-safe if the other factory is.
 *
 * <pre>{@code
 * Configuration<?> configuration = Validation.byDefaultProvider().configure();
 * configuration.constraintValidatorFactory(new PreflightedValidatorFactory(
 *         configuration.getDefaultConstraintValidatorFactory(), () -> facts));
 * }</pre>
 */
public final class PreflightedValidatorFactory implements ConstraintValidatorFactory {
    private final ConstraintValidatorFactory others;
    private final Supplier<PreflightedValidator> ours;

    /**
     * Checks against the documented rules.
     *
     * @param others the factory of all other validators
     * @param facts asked once for each validated body, in the thread that validates, so that it can depend on the user
     * of the current request
     */
    public PreflightedValidatorFactory(ConstraintValidatorFactory others, Supplier<? extends FactSource> facts) {
        this(others, Preflight::of, facts);
    }

    /**
     * Checks against rules of the application's choice.
     *
     * @param others the factory of all other validators
     * @param preflights the check for an API version, such as one with a tenant's limits
     * @param facts asked once for each validated body, in the thread that validates, so that it can depend on the user
     * of the current request
     */
    public PreflightedValidatorFactory(
            ConstraintValidatorFactory others,
            Function<ApiVersion, Preflight> preflights,
            Supplier<? extends FactSource> facts) {
        Objects.requireNonNull(preflights, "preflights");
        Objects.requireNonNull(facts, "facts");
        this.others = Objects.requireNonNull(others, "others");
        this.ours = () -> new PreflightedValidator(preflights, facts);
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
        return key == PreflightedValidator.class ? key.cast(ours.get()) : others.getInstance(key);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        if (!(instance instanceof PreflightedValidator)) {
            others.releaseInstance(instance);
        }
    }
}
