package dev.latchkey.cli.settings;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.settings.LimitName;
import dev.latchkey.validation.settings.SettingsBuilder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads settings from YAML, as {@code docs/settings.schema.json} describes it. Not thread-safe. */
public final class SettingsReader {
    private static final String OFF = "off";
    private static final List<String> KEYS = List.of("apiVersion", "rules", "limits", "suppressions");
    private static final List<String> LIMIT_KEYS = List.of("value", "reason");
    private static final List<String> SUPPRESSION_KEYS = List.of("rule", "pointer", "reason", "until");

    private final Problems problems = new Problems();
    private final SettingsBuilder settings;
    private final Set<String> ruleIds;
    private @Nullable ApiVersion apiVersion;

    private SettingsReader(SettingsBuilder settings) {
        this.settings = settings;
        this.ruleIds = settings.build().rules().stream().map(Rule::getId).collect(Collectors.toSet());
    }

    /**
     * Reads settings.
     *
     * @param yaml the YAML text
     * @param settings receives the settings; already contains the tenant's custom rules, so that they can be named
     * @return the settings in the text
     * @throws dev.latchkey.cli.shell.WrongTextException if the text cannot be taken as settings
     */
    public static FileSettings read(byte[] yaml, SettingsBuilder settings) {
        Node root = YamlText.read(yaml);
        SettingsReader reader = new SettingsReader(settings);
        if (root != null) {
            reader.read(root);
        }
        reader.problems.throwIfAny();
        return new FileSettings(reader.apiVersion, settings.build());
    }

    private void read(Node root) {
        Map<String, Entry> entries =
                Entry.known(root, KEYS, "settings are keys and values; use " + String.join(", ", KEYS), problems);
        entries.forEach((key, entry) -> {
            switch (key) {
                case "apiVersion" -> readApiVersion(entry.value());
                case "rules" -> readRules(entry.value());
                case "limits" -> readLimits(entry.value());
                case "suppressions" -> readSuppressions(entry.value());
                default -> {} // already reported
            }
        });
    }

    private void readApiVersion(Node value) {
        String choices =
                Arrays.stream(ApiVersion.values()).map(ApiVersion::getText).collect(Collectors.joining(", "));
        String text = Values.text(value, "choose one of " + choices, problems);
        if (text != null) {
            Optional<ApiVersion> found = ApiVersion.find(text);
            apiVersion = found.orElse(null);
            if (found.isEmpty()) {
                problems.add(value, "\"" + text + "\" is not an API version; choose one of " + choices);
            }
        }
    }

    private void readRules(Node value) {
        Entry.all(value, "rules are ids and levels, such as unknown-field: error", problems)
                .forEach((id, entry) -> {
                    if (isRule(id, entry.key())) {
                        readLevel(id, entry);
                    }
                });
    }

    private void readLevel(String id, Entry entry) {
        String text = Values.text(entry.value(), "choose one of off, error, warning, info", problems);
        Optional<Level> level = Arrays.stream(Level.values())
                .filter(candidate -> candidate.getText().equals(text))
                .findFirst();
        if (OFF.equals(text)) {
            accept(entry.key(), () -> settings.off(id));
        } else if (level.isPresent()) {
            accept(entry.key(), () -> settings.level(id, level.get()));
        } else if (text != null) {
            problems.add(entry.value(), "\"" + text + "\" is not a level; choose one of off, error, warning, info");
        }
    }

    private void readLimits(Node value) {
        List<String> names =
                Arrays.stream(LimitName.values()).map(LimitName::getText).toList();
        Entry.all(
                        value,
                        "limits are names and values, such as entitlements: {value: 50, reason: ticket 4711}",
                        problems)
                .forEach((name, entry) -> {
                    Values values = Values.of(
                            entry.value(),
                            LIMIT_KEYS,
                            "a limit has a value and a reason, such as {value: 50, reason: ticket 4711}",
                            problems);
                    Integer count = values.count("value");
                    String reason = values.sentence("reason");
                    Optional<LimitName> limit = LimitName.find(name);
                    if (limit.isEmpty()) {
                        problems.add(entry.key(), "there is no limit \"" + name + "\"; " + Entry.advice(name, names));
                    } else if (count != null && reason != null) {
                        accept(entry.key(), () -> settings.limit(limit.get(), count, reason));
                    }
                });
    }

    private void readSuppressions(Node value) {
        if (value instanceof SequenceNode list && list.getTag().equals(Tag.SEQ)) {
            list.getValue().forEach(this::readSuppression);
        } else if (!value.getTag().equals(Tag.NULL)) {
            problems.add(value, "suppressions are a list; start each of them with a hyphen");
        }
    }

    private void readSuppression(Node value) {
        Values values = Values.of(
                value,
                SUPPRESSION_KEYS,
                "a suppression has " + String.join(", ", SUPPRESSION_KEYS) + "; write them",
                problems);
        String rule = values.text("rule");
        String pointer = values.text("pointer");
        String reason = values.sentence("reason");
        LocalDate until = values.day("until");
        boolean known = rule != null && isRule(rule, values.place("rule"));
        if (pointer != null && !pointer.isEmpty() && !pointer.startsWith("/")) {
            problems.add(
                    values.place("pointer"),
                    "\"" + pointer
                            + "\" is not a JSON pointer; start it with a slash, as in /requestedItems/*, or write"
                            + " \"\" for the whole body");
        } else if (known && rule != null && pointer != null && reason != null && until != null) {
            accept(values.place("rule"), () -> settings.suppress(rule, pointer, reason, until));
        }
    }

    private boolean isRule(String id, Node at) {
        if (ruleIds.contains(id)) {
            return true;
        }
        String advice = Entry.advice(id, ruleIds);
        problems.add(
                at,
                "there is no rule \"" + id + "\"; "
                        + (advice.startsWith("use ") ? "\"latchkey rules\" lists them all" : advice));
        return false;
    }

    /** Sets something that only the settings themselves can refuse. */
    private void accept(Node at, Runnable setting) {
        try {
            setting.run();
        } catch (IllegalArgumentException e) {
            problems.add(at, e.getMessage() + "; remove this");
        }
    }
}
