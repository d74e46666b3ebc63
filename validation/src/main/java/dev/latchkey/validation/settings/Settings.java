package dev.latchkey.validation.settings;

import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Limits;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.suppression.Suppression;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The deviations of a tenant from the documents, each with a reason. Immutable.
 *
 * <pre>{@code
 * Settings settings = Settings.builder()
 *         .level("unknown-field", Level.ERROR)
 *         .off("duplicate-item")
 *         .limit(LimitName.ENTITLEMENTS, 50, "raised for us, ticket 4711")
 *         .suppress("revoke-comment", "/requestedItems/0/comment", "the old portal sends none", LocalDate.of(2027, 1,
 * 31))
 *         .build();
 * }</pre>
 */
public final class Settings {
    private static final Settings NONE = builder().build();

    private final Map<String, Rule> rules;
    private final List<Rule> ownRules;
    private final Map<String, Level> levels;
    private final Set<String> off;
    private final List<LimitOverride> limits;
    private final List<Suppression> suppressions;

    Settings(SettingsBuilder builder) {
        rules = builder.rules();
        ownRules = builder.ownRules();
        levels = builder.levels();
        off = builder.off();
        limits = builder.limits();
        suppressions = builder.suppressions();
    }

    /** {@return settings without deviations} */
    public static Settings none() {
        return NONE;
    }

    /** {@return a builder with nothing set} */
    public static SettingsBuilder builder() {
        return new SettingsBuilder();
    }

    /** {@return a builder with the values of this object} */
    public SettingsBuilder toBuilder() {
        SettingsBuilder builder = builder();
        ownRules.forEach(builder::addRule);
        levels.forEach(builder::level);
        off.forEach(builder::off);
        limits.forEach(builder::limit);
        suppressions.forEach(builder::suppress);
        return builder;
    }

    /** {@return the custom rules of the tenant} */
    public List<Rule> getOwnRules() {
        return ownRules;
    }

    /** {@return the levels that differ from the rules' own, by rule id} */
    public Map<String, Level> getLevels() {
        return levels;
    }

    /** {@return the ids of the rules that are not checked} */
    public Set<String> getOff() {
        return off;
    }

    /** {@return the limits that differ from the documented ones} */
    public List<LimitOverride> getLimits() {
        return limits;
    }

    /** {@return the suppressions of accepted findings} */
    public List<Suppression> getSuppressions() {
        return suppressions;
    }

    /** {@return all checked rules, documented and custom, at the levels used here} */
    public Collection<Rule> rules() {
        return rules.values();
    }

    /**
     * Combines these limits with others.
     *
     * @param otherwise the limits where these settings set none
     * @return the combined limits
     */
    public Limits limits(Limits otherwise) {
        Objects.requireNonNull(otherwise, "otherwise");
        if (limits.isEmpty()) {
            return otherwise;
        }
        Limits.Builder overridden = Limits.builder().from(otherwise);
        limits.forEach(limit -> limit.limit().set(overridden, limit.value()));
        return overridden.build();
    }
}
