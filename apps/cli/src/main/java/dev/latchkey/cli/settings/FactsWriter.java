package dev.latchkey.cli.settings;

import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.validation.fact.Facts;
import tools.jackson.databind.node.ObjectNode;

/** Writes facts as {@code docs/facts.schema.json} describes them. */
public final class FactsWriter {
    private FactsWriter() {}

    /**
     * Writes facts with where they come from.
     *
     * @param facts the facts
     * @param lookedUp where they come from
     * @return JSON text that {@link FactsReader} reads
     */
    public static String write(Facts facts, LookedUp lookedUp) {
        ObjectNode json = LatchkeyJson.mapper().createObjectNode();
        json.set("lookedUp", LatchkeyJson.mapper().valueToTree(lookedUp));
        ObjectNode known = LatchkeyJson.mapper().valueToTree(facts);
        json.setAll(known);
        return json.toPrettyString() + "\n";
    }
}
