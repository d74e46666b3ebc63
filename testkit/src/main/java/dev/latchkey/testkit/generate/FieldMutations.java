package dev.latchkey.testkit.generate;

import dev.latchkey.model.version.ConfigFeature;
import dev.latchkey.model.version.RequestFeature;
import java.time.ZoneOffset;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Mutations of single fields and of repeated entries. */
final class FieldMutations {
    private static final List<LegalCases> BOTH =
            List.of(LegalCases.GRANT, LegalCases.NESTED_GRANT, LegalCases.ACCOUNTS, LegalCases.NESTED_ACCOUNTS);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static final List<Mutation> ALL = new MutationTable()
            .rule("date-time-format")
            .from(BOTH, scene -> ShapeMutations.plainItem(scene).set("removeDate", noDate(scene.draw)))
            .from(LegalCases.APPROVE, LegalCases.REJECT, scene -> scene.put("created", noDate(scene.draw)))
            .from(LegalCases.APPROVAL_SUMMARY, scene -> scene.put("from-date", noDate(scene.draw)))
            .from(BOTH, scene -> ShapeMutations.plainItem(scene).set("startDate", noDate(scene.draw)))
            .rule("date-utc")
            .from(BOTH, scene -> ShapeMutations.plainItem(scene).put("removeDate", elsewhere(scene)))
            .rule("metadata-strings")
            .from(BOTH, scene -> scene.body.putObject("clientMetadata").set("a", noString(scene.draw)))
            .from(BOTH, scene -> scene.anyItem().putObject("clientMetadata").set("a", noString(scene.draw)))
            .rule("unknown-field")
            .from(LegalCases.all(), scene -> unknown(scene, scene.body))
            .from(BOTH, scene -> unknown(scene, scene.anyItem()))
            .from(LegalCases.NESTED_GRANT, scene -> unknown(scene, ShapeMutations.anyEntry(scene)))
            .rule("field-not-in-edition")
            .without(RequestFeature.IDENTITY_TYPE)
            .from(
                    LegalCases.NESTED_GRANT,
                    scene -> ShapeMutations.anyEntry(scene).put("identityType", "MACHINE"))
            .without(RequestFeature.FORM_INSTANCE)
            .from(
                    LegalCases.GRANT,
                    LegalCases.ACCOUNTS,
                    scene -> scene.anyItem().put("formInstanceId", scene.draw.uuid()))
            .without(RequestFeature.NESTED_NATIVE_IDENTITY)
            .from(LegalCases.NESTED_GRANT, scene -> scene.anyItem().put("nativeIdentity", "CN=" + scene.draw.text()))
            .without(ConfigFeature.MACHINES_BY_OWNER)
            .from(
                    LegalCases.SET_CONFIG_1,
                    LegalCases.SET_CONFIG_2,
                    scene -> scene.body
                            .withObject("/" + ConfigScenarios.ON_BEHALF_OF)
                            .put("allowRequestForMachineByOwner", true))
            .rule("duplicate-item")
            .from(BOTH, scene -> {
                ArrayNode items = scene.itemList();
                items.add(items.get(scene.draw.below(items.size())).deepCopy());
            })
            .rule("duplicate-identity")
            .from(LegalCases.GRANT, LegalCases.ACCOUNTS, scene -> scene.addRecipient(scene.recipient()))
            .from(
                    LegalCases.NESTED_GRANT,
                    LegalCases.NESTED_ACCOUNTS,
                    scene -> scene.entries().add(ShapeMutations.anyEntry(scene).deepCopy()))
            .rule("id-spaces")
            .implying("revoke-only-field")
            .from(
                    LegalCases.GRANT,
                    scene -> scene.anyItem().put("assignmentId", scene.draw.one(" ", "\t") + scene.draw.id()))
            .rule("id-looks-like-name")
            .implying("revoke-only-field")
            .from(
                    LegalCases.GRANT,
                    scene -> scene.anyItem()
                            .put("assignmentId", scene.draw.one("Jane Doe", "jane@acme.example", "Jane")))
            .toList();

    private FieldMutations() {}

    private static JsonNode noDate(RandomSource draw) {
        return draw.one(
                NODES.stringNode(draw.blank()),
                NODES.stringNode("2027-01-15"),
                NODES.stringNode("2027-01-15T21:22:23"),
                NODES.stringNode("2027-02-30T00:00:00Z"),
                NODES.stringNode("tomorrow"),
                NODES.numberNode(1_800_000_000L));
    }

    private static String elsewhere(Scenario scene) {
        return scene.world
                .later()
                .atOffset(ZoneOffset.ofHoursMinutes(scene.draw.between(1, 12), 30))
                .withNano(0)
                .withSecond(30)
                .toString();
    }

    private static JsonNode noString(RandomSource draw) {
        return draw.one(
                NODES.numberNode(draw.below(100)), NODES.booleanNode(true), NODES.nullNode(), NODES.arrayNode());
    }

    private static void unknown(Scenario scene, ObjectNode around) {
        around.put(scene.draw.one("xNote", "reason", "x/y~z", "\u00FCber"), scene.draw.text());
    }

    /** Converts the request to the other shape. */
    static void nest(Scenario scene) {
        JsonNode items = scene.body.get(Scenario.ITEMS);
        ArrayNode entries = NODES.arrayNode();
        scene.recipients()
                .forEach(recipient ->
                        entries.addObject().put("identityId", recipient.value()).set(Scenario.ITEMS, items.deepCopy()));
        scene.body.remove(List.of(Scenario.FLAT_IDENTITIES, Scenario.ITEMS));
        scene.put(Scenario.NESTED, entries);
    }
}
