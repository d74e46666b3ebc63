package dev.latchkey.cli.example;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads examples from the files with the conformance cases of a rule: the first case breaks the rule, and the second is its nearest
 * neighbour that keeps it. Bodies and facts are shown as they are laid out in the file, and no more facts than the rule needs.
 */
final class ExampleFiles {
    private static final int LINE = 100;

    /** Keys of facts that belong to a fact with another name. */
    private static final Map<String, String> PARTS =
            Map.of("configV2", "config", "commentRequiredWhenRejected", "item-config");

    private ExampleFiles() {}

    static Optional<RuleExample> find(String ruleId) {
        if (!ruleId.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        try (InputStream file = ExampleFiles.class.getResourceAsStream(ruleId + ".json")) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(example(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the example of " + ruleId + " cannot be read", e);
        }
    }

    private static RuleExample example(String file) {
        Map<String, String> rule = fields(file);
        Set<String> needs = elements(rule.getOrDefault("needs", "[]")).stream()
                .map(ExampleFiles::text)
                .collect(Collectors.toSet());
        List<String> cases = elements(required(rule, "cases"));
        return new RuleExample(aCase(fields(cases.get(0)), needs), aCase(fields(cases.get(1)), needs));
    }

    private static ExampleCase aCase(Map<String, String> fields, Set<String> needs) {
        String text = sent(fields);
        boolean isMarked = text.startsWith("\uFEFF");
        return new ExampleCase(
                ApiVersion.of(text(fields, "apiVersion")),
                Operation.of(text(fields, "operation")),
                fields.containsKey("headers"),
                isMarked ? text.substring(1) : text,
                isMarked ? ExampleEncoding.MARKED_UTF_8 : encoding(fields),
                facts(fields.getOrDefault("facts", "{}"), needs),
                fields.get("suppressions"));
    }

    private static String sent(Map<String, String> fields) {
        String headers = fields.get("headers");
        if (headers != null) {
            return fields(headers).entrySet().stream()
                    .map(header -> header.getKey() + ": " + text(header.getValue()))
                    .collect(Collectors.joining("\n"));
        }
        return fields.containsKey("text")
                ? text(fields, "text")
                : required(fields, fields.containsKey("query") ? "query" : "body");
    }

    private static ExampleEncoding encoding(Map<String, String> fields) {
        return fields.containsKey("encoding")
                ? ExampleEncoding.of(Charset.forName(text(fields, "encoding")))
                : ExampleEncoding.UTF_8;
    }

    /** Returns the facts that a rule needs; null if there are none. */
    private static @Nullable String facts(String facts, Set<String> needs) {
        List<String> shown = fields(facts).entrySet().stream()
                .filter(fact -> needs.contains(PARTS.getOrDefault(fact.getKey(), name(fact.getKey()))))
                .map(fact -> "\"" + fact.getKey() + "\": " + fact.getValue())
                .toList();
        String line = "{" + String.join(", ", shown) + "}";
        if (line.length() <= LINE && line.indexOf('\n') < 0) {
            return shown.isEmpty() ? null : line;
        }
        return "{\n" + String.join(",\n", shown).indent(2) + "}";
    }

    private static String name(String key) {
        return key.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** The fields of a JSON object, their values as they are laid out. */
    private static Map<String, String> fields(String object) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser json = LatchkeyJson.mapper().createParser(object)) {
            json.nextToken();
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                json.nextToken();
                fields.put(name, laidOut(json, object));
            }
        }
        return fields;
    }

    /** The elements of a JSON list, as they are laid out. */
    private static List<String> elements(String list) {
        List<String> elements = new ArrayList<>();
        try (JsonParser json = LatchkeyJson.mapper().createParser(list)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                elements.add(laidOut(json, list));
            }
        }
        return elements;
    }

    /** The value at which the parser stands, without the indentation of the line that it starts in. */
    private static String laidOut(JsonParser json, String whole) {
        int start = (int) json.currentTokenLocation().getCharOffset();
        json.skipChildren();
        json.finishToken();
        String before = whole.substring(whole.lastIndexOf('\n', start) + 1, start);
        String indentation =
                before.substring(0, before.length() - before.stripLeading().length());
        return whole.substring(start, (int) json.currentLocation().getCharOffset())
                .replace("\n" + indentation, "\n");
    }

    private static String text(Map<String, String> fields, String name) {
        return text(required(fields, name));
    }

    private static String text(String json) {
        return LatchkeyJson.mapper().readValue(json, String.class);
    }

    private static String required(Map<String, String> fields, String name) {
        return Objects.requireNonNull(fields.get(name), () -> "a file of cases lacks " + name);
    }
}
