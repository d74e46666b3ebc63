package dev.latchkey.testkit.generate;

import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells of the identities and items that a create request names and the organisation does not have: that there is no such
 * thing, which therefore has nothing and demands nothing.
 */
final class UnknownReferences {
    private final ObjectNode facts;
    private final Set<String> identities = new LinkedHashSet<>();
    private final Set<String> items = new LinkedHashSet<>();

    private UnknownReferences(ObjectNode facts) {
        this.facts = facts;
    }

    /**
     * Adds to the facts of an organisation what they say of a body.
     *
     * @param facts all that the organisation knows; changed
     * @param body any JSON
     */
    static void tell(ObjectNode facts, JsonNode body) {
        UnknownReferences named = new UnknownReferences(facts);
        body.path(Scenario.FLAT_IDENTITIES).forEach(id -> add(named.identities, id));
        body.path(Scenario.ITEMS).forEach(item -> add(named.items, item.path("id")));
        for (JsonNode entry : body.path(Scenario.NESTED)) {
            add(named.identities, entry.path("identityId"));
            entry.path(Scenario.ITEMS).forEach(item -> add(named.items, item.path("id")));
        }
        named.tell();
    }

    private static void add(Set<String> ids, JsonNode id) {
        if (id.isString()) {
            ids.add(id.asString());
        }
    }

    private void tell() {
        identities.removeIf(facts.path("identities")::has);
        items.removeIf(facts.path("items")::has);
        for (String identity : identities) {
            of("identities").putObject(identity).put("found", false);
            of("assignments").putArray(identity);
            of("pending").putArray(identity);
            ObjectNode accounts = of("accounts").putObject(identity);
            of("items").propertyNames().forEach(accounts::putArray);
        }
        for (String item : items) {
            of("items").putObject(item).put("found", false);
            of("itemConfig").putObject(item);
            of("accounts").forEach(byItem -> ((ObjectNode) byItem).putArray(item));
        }
    }

    private ObjectNode of(String key) {
        return facts.withObjectProperty(key);
    }
}
