package dev.latchkey.spring;

import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.settings.LimitName;
import dev.latchkey.validation.settings.Settings;
import dev.latchkey.validation.settings.SettingsBuilder;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the settings of the checks from properties. */
final class SettingsOfProperties {
    private static final String REASON = "set by latchkey.preflight.limits";

    private SettingsOfProperties() {}

    static Settings of(LatchkeyProperties.Preflight properties, Stream<Rule> ownRules) {
        SettingsBuilder settings = Settings.builder();
        ownRules.forEach(settings::addRule);
        properties.limits().forEach((name, value) -> settings.limit(LimitName.of(name), value, REASON));
        properties.rules().forEach((id, text) -> set(settings, id, text));
        return settings.build();
    }

    private static void set(SettingsBuilder settings, String id, String text) {
        switch (text.toLowerCase(Locale.ROOT)) {
            // YAML reads an off without quotes as false.
            case "off", "false" -> settings.off(id);
            case "error" -> settings.level(id, Level.ERROR);
            case "warning" -> settings.level(id, Level.WARNING);
            case "info" -> settings.level(id, Level.INFO);
            default ->
                throw new IllegalArgumentException(
                        "latchkey.preflight.rules." + id + " is " + text + "; it can be error, warning, info or off");
        }
    }
}
