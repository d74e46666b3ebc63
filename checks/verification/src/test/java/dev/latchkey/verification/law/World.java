package dev.latchkey.verification.law;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The facts of a tenant, of which a check is told a part. They fall into pieces that are known or not: a fact, or a
 * fact about one identity or item, or a detail of all rows of a list.
 */
final class World {
    private static final Set<String> BY_NAME =
            Set.of("assignments", "pending", "accounts", "itemConfig", "items", "identities", "ownersOf");
    private static final Map<String, List<String>> DETAILS =
            Map.of("assignments", List.of("grantedBy"), "pending", List.of("requester", "cancelable"));

    private final ObjectNode facts;
    private final Map<Set<String>, Facts> known = new HashMap<>();

    /** A world of which everything is told as the JSON of facts. */
    World(ObjectNode facts) {
        this.facts = facts;
    }

    /** Every piece of what can be known. */
    Set<String> pieces() {
        Set<String> pieces = new LinkedHashSet<>();
        for (String fact : facts.propertyNames()) {
            if (BY_NAME.contains(fact)) {
                facts.get(fact).propertyNames().forEach(name -> pieces.add(fact + "/" + name));
            } else {
                pieces.add(fact);
            }
            DETAILS.getOrDefault(fact, List.of()).forEach(detail -> pieces.add(fact + "/*/" + detail));
        }
        return pieces;
    }

    /** The pieces that one fact is made of. */
    List<String> piecesOf(Fact<?> fact) {
        String name = fact.getText().replace("-", "").toLowerCase(Locale.ROOT);
        return pieces().stream()
                .filter(piece -> {
                    String key = piece.split("/", 2)[0].toLowerCase(Locale.ROOT);
                    return key.equals(name)
                            || (fact == Fact.CONFIG && key.equals("configv2"))
                            || (name.equals("itemconfig") && key.equals("commentrequiredwhenrejected"));
                })
                .toList();
    }

    Facts all() {
        return read(facts);
    }

    /** The facts where only some pieces are known. */
    Facts known(Set<String> pieces) {
        return known.computeIfAbsent(Set.copyOf(pieces), this::tell);
    }

    private Facts tell(Set<String> pieces) {
        ObjectNode told = LatchkeyJson.mapper().createObjectNode();
        for (String piece : pieces) {
            String[] steps = piece.split("/", -1);
            if (steps.length == 1) {
                told.set(piece, facts.get(piece));
            } else if (steps.length == 2) {
                told.withObjectProperty(steps[0])
                        .set(steps[1], facts.path(steps[0]).path(steps[1]).deepCopy());
            }
        }
        DETAILS.forEach((fact, details) -> details.forEach(detail -> {
            if (!pieces.contains(fact + "/*/" + detail)) {
                forget(told.path(fact), detail);
            }
        }));
        return read(told);
    }

    /** The same facts, with every list in another order and some of its elements said twice. */
    static Facts disordered(Facts facts, Dice dice) {
        return read(disordered(LatchkeyJson.mapper().<JsonNode>valueToTree(facts), dice));
    }

    private static JsonNode disordered(JsonNode node, Dice dice) {
        if (node instanceof ArrayNode list) {
            List<JsonNode> elements = new ArrayList<>();
            for (JsonNode element : list) {
                elements.add(element);
                if (dice.falls(40)) {
                    elements.add(element);
                }
            }
            return LatchkeyJson.mapper().createArrayNode().addAll(dice.shuffled(elements));
        }
        if (node instanceof ObjectNode object) {
            ObjectNode disordered = LatchkeyJson.mapper().createObjectNode();
            object.forEachEntry((key, value) -> disordered.set(key, disordered(value, dice)));
            return disordered;
        }
        return node;
    }

    private static void forget(JsonNode listsByName, String detail) {
        for (JsonNode list : listsByName) {
            for (JsonNode row : list) {
                ((ObjectNode) row).remove(detail);
            }
        }
    }

    private static Facts read(JsonNode json) {
        return LatchkeyJson.mapper().treeToValue(json, Facts.class);
    }
}
