package dev.latchkey.testkit.organisation;

import dev.latchkey.model.json.IsoDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds all parts of a document that do not have the form of an organisation, each with a JSON pointer. Invalid parts
 * are replaced with values that nothing else refers to, so that the other parts can still be checked.
 */
final class OrganisationForm {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String SOME_MOMENT = "1970-01-01T00:00:00Z";

    private final List<String> problems = new ArrayList<>();
    private final Set<String> mended = new HashSet<>();
    private final JsonNode mendedTree;

    OrganisationForm(JsonNode tree) {
        if (!tree.isObject()) {
            problems.add("/: an organisation is an object");
        }
        this.mendedTree = object(tree, "", "");
    }

    /** The problems. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /** Returns the repaired document; a valid document is unchanged. */
    JsonNode mendedTree() {
        return mendedTree;
    }

    /** Checks whether a value or its type differs from the one in the document. */
    boolean isMended(String pointer) {
        String type = pointer.substring(0, pointer.lastIndexOf('/') + 1) + "type";
        return mended.contains(pointer) || (pointer.endsWith("/item") && mended.contains(type));
    }

    private ObjectNode object(JsonNode node, String place, String pointer) {
        Map<String, OrganisationKey> keys = OrganisationKeys.at(place);
        ObjectNode copy = JSON.objectNode();
        node.properties().forEach(entry -> {
            String at = pointer + "/" + entry.getKey().replace("~", "~0").replace("/", "~1");
            OrganisationKey key = keys.get(entry.getKey());
            if (key == null) {
                problems.add(at + ": there is no such key here; the keys are "
                        + String.join(", ", keys.keySet().stream().sorted().toList()));
            } else if (!entry.getValue().isNull()) {
                copy.set(key.name(), value(key, entry.getValue(), place + "/" + key.name(), at));
            }
        });
        List<String> missing = OrganisationKeys.all().getOrDefault(place, List.of()).stream()
                .filter(key -> key.required() && !copy.has(key.name()))
                .map(key -> {
                    copy.set(key.name(), mend(key.kind(), place + "/" + key.name(), pointer + "/" + key.name()));
                    return key.name();
                })
                .toList();
        if (!missing.isEmpty() && node.isObject() && !mended.contains(pointer)) {
            problems.add((pointer.isEmpty() ? "/" : pointer) + ": " + String.join(" and ", missing)
                    + (missing.size() == 1 ? " is missing; add it" : " are missing; add them"));
        }
        return copy;
    }

    private JsonNode value(OrganisationKey key, JsonNode value, String place, String pointer) {
        if (!key.list()) {
            return one(key.kind(), value, place, pointer);
        }
        ArrayNode copy = JSON.arrayNode();
        if (!value.isArray()) {
            problems.add(pointer + ": a list is expected here");
            mended.add(pointer);
            return copy;
        }
        for (int i = 0; i < value.size(); i++) {
            copy.add(one(key.kind(), value.get(i), place + "/*", pointer + "/" + i));
        }
        return copy;
    }

    private JsonNode one(String kind, JsonNode value, String place, String pointer) {
        String problem = problem(kind, value);
        if (problem != null) {
            problems.add(pointer + ": " + problem);
            return mend(kind, place, pointer);
        }
        return kind.equals("object") ? object(value, place, pointer) : value;
    }

    private static @Nullable String problem(String kind, JsonNode value) {
        return switch (kind) {
            case "object" -> value.isObject() ? null : "an object is expected here";
            case "text" -> value.isString() ? null : "a text is expected here";
            case "flag" -> value.isBoolean() ? null : "true or false is expected here";
            case "number" -> value.isInt() ? null : "a whole number is expected here";
            case "moment" -> moment(value);
            default -> word(List.of(kind.split("\\|", -1)), value);
        };
    }

    private static @Nullable String moment(JsonNode value) {
        if (!value.isString()) {
            return "a date-time such as \"2027-01-15T21:22:23Z\" is expected here";
        }
        try {
            IsoDateTime.parse(value.asString());
            return null;
        } catch (DateTimeParseException e) {
            return "\"" + value.asString() + "\" is not a date-time: " + e.getMessage();
        }
    }

    private static @Nullable String word(List<String> words, JsonNode value) {
        return value.isString() && words.contains(value.asString())
                ? null
                : value + " is not known here; choose one of " + String.join(", ", words);
    }

    private JsonNode mend(String kind, String place, String pointer) {
        mended.add(pointer);
        return switch (kind) {
            case "object" -> object(JSON.nullNode(), place, pointer);
            case "text" -> JSON.stringNode("(" + pointer + ")");
            case "flag" -> JSON.booleanNode(false);
            case "number" -> JSON.numberNode(0);
            case "moment" -> JSON.stringNode(SOME_MOMENT);
            default -> JSON.stringNode(kind.split("\\|", -1)[0]);
        };
    }
}
