package dev.latchkey.validation.settings;

import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import dev.latchkey.validation.suppression.Suppression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Builds {@link Settings}. Each step rejects invalid values at once, so add custom rules before you name them. Not
 * thread-safe.
 */
public final class SettingsBuilder {
    private static final Pattern RULE_ID = Pattern.compile("[a-z][a-z0-9-]*");

    /** Without these rules, an unreadable document would pass. */
    private static final Set<String> INDISPENSABLE = Set.of("json-syntax", "json-encoding", "json-limit");

    private final Map<String, Rule> known = new LinkedHashMap<>();
    private final List<Rule> ownRules = new ArrayList<>();
    private final Map<String, Level> levels = new LinkedHashMap<>();
    private final Set<String> off = new LinkedHashSet<>();
    private final Map<LimitName, LimitOverride> limits = new LinkedHashMap<>();
    private final List<Suppression> suppressions = new ArrayList<>();

    SettingsBuilder() {
        Rules.all().forEach(rule -> known.put(rule.getId(), rule));
    }

    /**
     * Adds a custom rule of the tenant.
     *
     * @param rule the rule
     * @return this
     * @throws IllegalArgumentException if its id is not in lower case with hyphens, or another rule has the id
     */
    public SettingsBuilder addRule(Rule rule) {
        Objects.requireNonNull(rule, "rule");
        String id = rule.getId();
        if (!RULE_ID.matcher(id).matches() || id.contains("--") || id.endsWith("-")) {
            throw new IllegalArgumentException("\"" + id
                    + "\" is not an id of a rule; write it in lower case with hyphens, such as acme-no-weekend");
        }
        if (known.putIfAbsent(id, rule) != null) {
            throw new IllegalArgumentException("there is a rule " + id + " already; give the new one an id of its own");
        }
        ownRules.add(rule);
        return this;
    }

    /**
     * Adds the rules of every {@link RuleProvider} that is found.
     *
     * @param loader the class loader to search
     * @return this
     * @throws IllegalArgumentException if {@link #addRule} rejects a rule
     * @throws java.util.ServiceConfigurationError if a provider cannot be made
     */
    public SettingsBuilder discoverRules(@Nullable ClassLoader loader) {
        for (RuleProvider provider : ServiceLoader.load(RuleProvider.class, loader)) {
            provider.getRules().forEach(this::addRule);
        }
        return this;
    }

    /**
     * Sets another level of a rule, for all its findings.
     *
     * @param ruleId the rule
     * @param level the severity of a violation
     * @return this
     * @throws IllegalArgumentException if there is no such rule, its level is set already, or it cannot be changed
     */
    public SettingsBuilder level(String ruleId, Level level) {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(level, "level");
        requireUnset(ruleId);
        levels.put(ruleId, level);
        return this;
    }

    /**
     * Switches a rule off.
     *
     * @param ruleId the rule
     * @return this
     * @throws IllegalArgumentException if there is no such rule, its level is set already, or it cannot be changed
     */
    public SettingsBuilder off(String ruleId) {
        Objects.requireNonNull(ruleId, "ruleId");
        requireUnset(ruleId);
        off.add(ruleId);
        return this;
    }

    /**
     * Sets a limit that differs from the documented one.
     *
     * @param limit the limit
     * @param value the allowed number, at least 1
     * @param reason the evidence for it
     * @return this
     * @throws IllegalArgumentException if nothing would be allowed, the reason is blank or the limit is set already
     */
    public SettingsBuilder limit(LimitName limit, int value, String reason) {
        return limit(new LimitOverride(limit, value, reason));
    }

    SettingsBuilder limit(LimitOverride override) {
        if (limits.putIfAbsent(override.limit(), override) != null) {
            throw new IllegalArgumentException("the limit " + override.limit() + " is set twice");
        }
        return this;
    }

    /**
     * Suppresses the findings of a rule at a place until a day.
     *
     * @param ruleId the rule
     * @param pointer the place: a JSON pointer, in which {@code *} matches any index
     * @param reason the reason for accepting them
     * @param until the last day, in UTC, on which they are accepted
     * @return this
     * @throws IllegalArgumentException if there is no such rule, the pointer is none or the reason is blank
     */
    public SettingsBuilder suppress(String ruleId, String pointer, String reason, LocalDate until) {
        return suppress(new Suppression(ruleId, pointer, reason, until));
    }

    /**
     * Suppresses the findings of a rule at a place until a day.
     *
     * @param suppression the findings, the reason and the last day
     * @return this
     * @throws IllegalArgumentException if there is no such rule
     */
    public SettingsBuilder suppress(Suppression suppression) {
        Objects.requireNonNull(suppression, "suppression");
        requireChangeable(suppression.ruleId());
        suppressions.add(suppression);
        return this;
    }

    /** {@return the settings} */
    public Settings build() {
        return new Settings(this);
    }

    private void requireUnset(String ruleId) {
        requireChangeable(ruleId);
        if (levels.containsKey(ruleId) || off.contains(ruleId)) {
            throw new IllegalArgumentException("the level of " + ruleId + " is set twice");
        }
    }

    private void requireChangeable(String ruleId) {
        if (!known.containsKey(ruleId)) {
            throw new IllegalArgumentException(NearMatches.refusal("rule", ruleId, known.keySet()));
        }
        if (INDISPENSABLE.contains(ruleId)) {
            throw new IllegalArgumentException(ruleId + " always holds: what cannot be read cannot be checked");
        }
    }

    Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Rule rule : known.values()) {
            Level level = levels.get(rule.getId());
            if (!off.contains(rule.getId())) {
                rules.put(rule.getId(), level == null ? rule : rule.at(level));
            }
        }
        return Collections.unmodifiableMap(rules);
    }

    List<Rule> ownRules() {
        return List.copyOf(ownRules);
    }

    Map<String, Level> levels() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }

    Set<String> off() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(off));
    }

    List<LimitOverride> limits() {
        return List.copyOf(limits.values());
    }

    List<Suppression> suppressions() {
        return List.copyOf(suppressions);
    }
}
