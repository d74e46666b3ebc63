package dev.latchkey.cli.report;

import dev.latchkey.validation.rule.Citation;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** The rules as reporting descriptors (section 3.49), and the place of each in their list. */
final class SarifRules {
    private final List<Rule> rules;
    private final Map<String, Integer> indexes = new HashMap<>();

    SarifRules(List<Rule> rules) {
        this.rules = rules;
        for (Rule rule : rules) {
            indexes.put(rule.getId(), indexes.size());
        }
    }

    /** The index of each rule in the list; null if it does not. */
    Map<String, Integer> indexes() {
        return indexes;
    }

    static String level(Level level) {
        return level == Level.INFO ? "note" : level.getText();
    }

    void write(JsonGenerator json) {
        json.writeArrayPropertyStart("rules");
        for (Rule rule : rules) {
            write(rule, json);
        }
        json.writeEndArray();
    }

    private static void write(Rule rule, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.getId());
        SarifMessage.write(json, "shortDescription", rule.getReason());
        SarifMessage.write(json, "fullDescription", rule.getReason() + " " + sources(rule));
        json.writeObjectPropertyStart("help");
        json.writeStringProperty("text", SarifMessage.plain(rule.getHint() + " " + sources(rule)));
        json.writeStringProperty("markdown", markdown(rule));
        json.writeEndObject();
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(rule.getLevel()));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        texts(json, "apiVersions", rule.getApiVersions());
        texts(json, "operations", rule.getOperations());
        texts(json, "facts", rule.getFacts());
        json.writeArrayPropertyStart("sources");
        for (Citation citation : rule.getCitations()) {
            json.writeStartObject();
            json.writeStringProperty("document", citation.document().getTitle());
            json.writeStringProperty("section", citation.section());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String key, Collection<?> things) {
        json.writeArrayPropertyStart(key);
        for (Object thing : things) {
            json.writeString(thing.toString());
        }
        json.writeEndArray();
    }

    private static String sources(Rule rule) {
        return "Source: " + rule.getCitations().stream().map(Citation::toString).collect(Collectors.joining("; "))
                + ".";
    }

    private static String markdown(Rule rule) {
        StringBuilder help = new StringBuilder(MarkdownText.words(rule.getReason()))
                .append("\n\n**What to do:** ")
                .append(MarkdownText.words(rule.getHint()))
                .append("\n\n");
        item(help, "API versions", rule.getApiVersions());
        item(help, "Operations", rule.getOperations());
        item(help, "Facts", rule.getFacts());
        item(help, "Sources", rule.getCitations());
        // Braces are placeholders here, too.
        return help.toString().replace("{", "{{").replace("}", "}}");
    }

    private static void item(StringBuilder help, String name, Collection<?> things) {
        String list = things.stream().map(Object::toString).collect(Collectors.joining("; "));
        help.append("- ")
                .append(name)
                .append(": ")
                .append(things.isEmpty() ? "none" : MarkdownText.words(list))
                .append('\n');
    }
}
