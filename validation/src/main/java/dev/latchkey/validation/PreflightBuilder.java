package dev.latchkey.validation;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Limits;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.settings.Settings;
import dev.latchkey.validation.settings.SettingsBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Builds a {@link Preflight} for a tenant that differs from the documents. Not thread-safe. */
public final class PreflightBuilder {
    private final ApiVersion apiVersion;
    private final List<Rule> rules = new ArrayList<>();
    private Limits limits = Limits.documented();
    private Settings settings = Settings.none();
    private Level askFor = Level.ERROR;

    PreflightBuilder(ApiVersion apiVersion) {
        this.apiVersion = apiVersion;
    }

    /**
     * The numbers to hold bodies to, where the settings say nothing of them.
     *
     * @param numbers the limits of a tenant
     * @return this
     */
    public PreflightBuilder limits(Limits numbers) {
        limits = Objects.requireNonNull(numbers, "limits");
        return this;
    }

    /**
     * Sets the tenant's settings.
     *
     * @param deviations levels, limits, suppressions and own rules
     * @return this
     */
    public PreflightBuilder settings(Settings deviations) {
        settings = Objects.requireNonNull(deviations, "settings");
        return this;
    }

    /**
     * Adds a rule of the tenant's own to those of the settings.
     *
     * @param rule the rule
     * @return this
     */
    public PreflightBuilder addRule(Rule rule) {
        rules.add(Objects.requireNonNull(rule, "rule"));
        return this;
    }

    /**
     * Sets the lowest level of rules for which a {@link FactSource} is asked for facts. Default: {@link Level#ERROR},
     * so that only what can change the verdict is looked up. With {@link Level#WARNING} it is asked, for example, what
     * is pending, and a request that is open already gets its warning. For the verdict, a source is asked nothing more
     * once an error is found, and for warnings nothing if that takes no facts; {@link Facts}, which are at hand, are used in
     * full.
     *
     * @param level the lowest level
     * @return this
     */
    public PreflightBuilder askFor(Level level) {
        askFor = Objects.requireNonNull(level, "level");
        return this;
    }

    /**
     * The check.
     *
     * @return the check
     * @throws IllegalArgumentException if the settings refuse an added rule: see {@link SettingsBuilder#addRule}
     */
    public Preflight build() {
        SettingsBuilder all = settings.toBuilder();
        rules.forEach(all::addRule);
        return new Preflight(new RulesInForce(apiVersion, limits, all.build(), askFor));
    }
}
