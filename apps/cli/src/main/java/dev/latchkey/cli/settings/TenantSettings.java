package dev.latchkey.cli.settings;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.documented.Rules;
import dev.latchkey.validation.settings.Settings;
import dev.latchkey.validation.settings.SettingsBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tenant's settings, and the file that holds them. Immutable.
 *
 * @param file the file as the user named it; null if there is none
 * @param apiVersion the API version that the file names; null if it names none
 * @param settings levels, limits, suppressions and own rules
 */
public record TenantSettings(
        @Nullable String file, @Nullable ApiVersion apiVersion, Settings settings) {

    /** {@return the documents, and nothing else} */
    public static TenantSettings none() {
        return new TenantSettings(null, null, Settings.none());
    }

    /**
     * The API version to check for.
     *
     * @param asked the API version that the user asked for; null for none
     * @return the one that was asked for, else that of the file, else {@link ApiVersion#DEFAULT}
     */
    public ApiVersion apiVersion(@Nullable ApiVersion asked) {
        if (asked != null) {
            return asked;
        }
        return apiVersion == null ? ApiVersion.DEFAULT : apiVersion;
    }

    /**
     * The check with these settings.
     *
     * @param checked the API version to check for
     * @return the check
     */
    public Preflight preflight(ApiVersion checked) {
        return preflight(checked, Level.ERROR);
    }

    /**
     * The check with the settings.
     *
     * @param checked the API version to check for
     * @param askFor the lowest level of rules that facts are looked up for
     * @return the check
     */
    public Preflight preflight(ApiVersion checked, Level askFor) {
        return Preflight.builder(checked).settings(settings).askFor(askFor).build();
    }

    /** {@return the same, with nothing suppressed} */
    public TenantSettings withoutSuppressions() {
        SettingsBuilder others = Settings.builder();
        settings.getOwnRules().forEach(others::addRule);
        settings.getLevels().forEach(others::level);
        settings.getOff().forEach(others::off);
        settings.getLimits().forEach(limit -> others.limit(limit.limit(), limit.value(), limit.reason()));
        return new TenantSettings(file, apiVersion, others.build());
    }

    /**
     * A rule, at the level that the documents or its author give it.
     *
     * @param id its id
     * @return the rule, whether it is checked or off; empty if there is none
     */
    public Optional<Rule> find(String id) {
        return Rules.find(id)
                .or(() -> settings.getOwnRules().stream()
                        .filter(rule -> rule.getId().equals(id))
                        .findFirst());
    }

    /** {@return what is in force, in words, as in {@code latchkey.yaml: 2 levels, 1 limit}; empty if nothing is} */
    public String describe() {
        List<String> parts = new ArrayList<>();
        int levels = settings.getLevels().size() + settings.getOff().size();
        count(parts, levels, "level", "levels");
        count(parts, settings.getLimits().size(), "limit", "limits");
        count(parts, settings.getSuppressions().size(), "suppression", "suppressions");
        count(parts, settings.getOwnRules().size(), "rule of its own", "rules of its own");
        String said = String.join(", ", parts);
        if (file == null) {
            return said;
        }
        return said.isEmpty() ? file : file + ": " + said;
    }

    private static void count(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : many));
        }
    }
}
