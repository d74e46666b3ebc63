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
     * Sets the limits for bodies that the settings leave open.
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
     * Adds a custom rule of the tenant to those of the settings.
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
     * so that only what can change the verdict is looked up. With {@link Level#WARNING} it is asked, for example, for
     * pending requests, and a request that is open already gets its warning. A source is asked nothing more for the
     * verdict once an error is found, and nothing for warnings if that error needs no facts; {@link Facts}, which are
     * in memory, are used in full.
     *
     * @param level the lowest level
     * @return this
     */
    public PreflightBuilder askFor(Level level) {
        askFor = Objects.requireNonNull(level, "level");
        return this;
    }

    /**
     * Builds the check.
     *
     * @return the check
     * @throws IllegalArgumentException if the settings reject an added rule: see {@link SettingsBuilder#addRule}
     */
    public Preflight build() {
        SettingsBuilder all = settings.toBuilder();
        rules.forEach(all::addRule);
        return new Preflight(new RulesInForce(apiVersion, limits, all.build(), askFor));
    }
}
