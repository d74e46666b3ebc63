package dev.latchkey.testkit.generate;

import dev.latchkey.model.edition.ConfigFeature;
import dev.latchkey.model.edition.RequestFeature;
import java.time.ZoneOffset;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is wrong with single fields, and what is listed twice. */
final class FieldBreaks {
    private static final List<Base> BOTH = List.of(Base.GRANT, Base.NESTED_GRANT, Base.ACCOUNTS, Base.NESTED_ACCOUNTS);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static final List<Break> ALL = new Breaks()
            .rule("date-time-format")
            .from(BOTH, scene -> ShapeBreaks.plainItem(scene).set("removeDate", noDate(scene.draw)))
            .from(Base.APPROVE, Base.REJECT, scene -> scene.put("created", noDate(scene.draw)))
            .from(Base.APPROVAL_SUMMARY, scene -> scene.put("from-date", noDate(scene.draw)))
            .with(RequestFeature.START_DATE)
            .from(BOTH, scene -> ShapeBreaks.plainItem(scene).set("startDate", noDate(scene.draw)))
            .rule("date-utc")
            .from(BOTH, scene -> ShapeBreaks.plainItem(scene).put("removeDate", elsewhere(scene)))
            .rule("metadata-strings")
            .from(BOTH, scene -> scene.body.putObject("clientMetadata").set("a", noString(scene.draw)))
            .from(BOTH, scene -> scene.anyItem().putObject("clientMetadata").set("a", noString(scene.draw)))
            .rule("unknown-field")
            .from(Base.all(), scene -> unknown(scene, scene.body))
            .from(BOTH, scene -> unknown(scene, scene.anyItem()))
            .from(Base.NESTED_GRANT, scene -> unknown(scene, ShapeBreaks.anyEntry(scene)))
            .rule("field-not-in-edition")
            .without(RequestFeature.START_DATE)
            .from(Base.GRANT, scene -> scene.anyItem().put("startDate", scene.date(scene.world.now.plusSeconds(60))))
            .without(RequestFeature.NESTED_SHAPE)
            .from(Base.GRANT, FieldBreaks::nest)
            .without(RequestFeature.MODIFY_ACCESS)
            .from(Base.GRANT, scene -> scene.body.put("requestType", "MODIFY_ACCESS"))
            .without(RequestFeature.IDENTITY_TYPE)
            .from(Base.NESTED_GRANT, scene -> ShapeBreaks.anyEntry(scene).put("identityType", "HUMAN"))
            .without(RequestFeature.FORM_INSTANCE)
            .from(Base.GRANT, Base.ACCOUNTS, scene -> scene.anyItem().put("formInstanceId", scene.draw.uuid()))
            .without(RequestFeature.NESTED_NATIVE_IDENTITY)
            .from(Base.NESTED_GRANT, scene -> scene.anyItem().put("nativeIdentity", "CN=" + scene.draw.text()))
            .without(ConfigFeature.MACHINES_BY_OWNER)
            .from(
                    Base.SET_CONFIG_1,
                    Base.SET_CONFIG_2,
                    scene -> scene.body
                            .withObject("/" + ConfigScenes.ON_BEHALF_OF)
                            .put("allowRequestForMachineByOwner", true))
            .rule("duplicate-item")
            .from(BOTH, scene -> {
                ArrayNode items = scene.itemList();
                items.add(items.get(scene.draw.below(items.size())).deepCopy());
            })
            .rule("duplicate-identity")
            .from(Base.GRANT, Base.ACCOUNTS, scene -> scene.addRecipient(scene.recipient()))
            .from(
                    Base.NESTED_GRANT,
                    Base.NESTED_ACCOUNTS,
                    scene -> scene.entries().add(ShapeBreaks.anyEntry(scene).deepCopy()))
            .toList();

    private FieldBreaks() {}

    private static JsonNode noDate(Draw draw) {
        return draw.one(
                NODES.stringNode(draw.blank()),
                NODES.stringNode("2027-01-15"),
                NODES.stringNode("2027-01-15T21:22:23"),
                NODES.stringNode("2027-02-30T00:00:00Z"),
                NODES.stringNode("tomorrow"),
                NODES.numberNode(1_800_000_000L));
    }

    private static String elsewhere(Scene scene) {
        return scene.world
                .later()
                .atOffset(ZoneOffset.ofHoursMinutes(scene.draw.between(1, 12), 30))
                .withNano(0)
                .withSecond(30)
                .toString();
    }

    private static JsonNode noString(Draw draw) {
        return draw.one(
                NODES.numberNode(draw.below(100)), NODES.booleanNode(true), NODES.nullNode(), NODES.arrayNode());
    }

    private static void unknown(Scene scene, ObjectNode around) {
        around.put(scene.draw.one("xNote", "reason", "x/y~z", "\u00FCber"), scene.draw.text());
    }

    /** Says the same in the other shape. */
    static void nest(Scene scene) {
        JsonNode items = scene.body.get(Scene.ITEMS);
        ArrayNode entries = NODES.arrayNode();
        scene.recipients()
                .forEach(recipient ->
                        entries.addObject().put("identityId", recipient.value()).set(Scene.ITEMS, items.deepCopy()));
        scene.body.remove(List.of(Scene.FLAT_IDENTITIES, Scene.ITEMS));
        scene.put(Scene.NESTED, entries);
    }
}
