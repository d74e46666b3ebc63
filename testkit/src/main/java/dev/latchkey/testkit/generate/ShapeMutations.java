package dev.latchkey.testkit.generate;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.RequestFeature;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Mutations of the shape of a request: its type, its shapes, its identities, its items. */
final class ShapeMutations {
    private static final List<LegalCases> FLAT = List.of(LegalCases.GRANT, LegalCases.ACCOUNTS);
    private static final List<LegalCases> NESTED = List.of(LegalCases.NESTED_GRANT, LegalCases.NESTED_ACCOUNTS);
    private static final List<LegalCases> BOTH =
            List.of(LegalCases.GRANT, LegalCases.NESTED_GRANT, LegalCases.ACCOUNTS, LegalCases.NESTED_ACCOUNTS);

    static final List<Mutation> ALL = new MutationTable()
            .rule("request-type-known")
            .from(BOTH, scene -> scene.body.put("requestType", scene.draw.one("GRANT", "grant_access", "REQUEST", "")))
            .rule("shape-present")
            .from(FLAT, scene -> scene.body.remove(List.of(Scenario.FLAT_IDENTITIES, Scenario.ITEMS)))
            .rule("shape-exclusive")
            .from(FLAT, ShapeMutations::bothShapes)
            .rule("shape-omit-empty")
            .from(FLAT, scene -> scene.body.putArray(Scenario.NESTED))
            .from(NESTED, scene -> scene.body.putArray(scene.draw.one(Scenario.FLAT_IDENTITIES, Scenario.ITEMS)))
            .rule("requested-for-array")
            .from(FLAT, ShapeMutations::bareString)
            .from(LegalCases.REVOKE, ShapeMutations::bareString)
            .rule("identity-present")
            .from(FLAT, scene -> scene.body.remove(Scenario.FLAT_IDENTITIES))
            .from(FLAT, scene -> ((ArrayNode) scene.body.get(Scenario.FLAT_IDENTITIES)).add(scene.draw.blank()))
            .from(NESTED, scene -> anyEntry(scene).remove("identityId"))
            .from(NESTED, scene -> anyEntry(scene).put("identityId", scene.draw.blank()))
            .rule("items-present")
            .from(FLAT, scene -> scene.body.remove(Scenario.ITEMS))
            .from(NESTED, scene -> anyEntry(scene).remove(Scenario.ITEMS))
            .rule("item-id-present")
            .from(BOTH, scene -> plainItem(scene).remove("id"))
            .from(BOTH, scene -> plainItem(scene).put("id", scene.draw.blank()))
            .rule("item-type-known")
            .from(BOTH, scene -> plainItem(scene).remove("type"))
            .from(BOTH, scene -> plainItem(scene).put("type", scene.draw.one("GROUP", "role", "")))
            .rule("identity-type-known")
            .with(RequestFeature.IDENTITY_TYPE)
            .from(NESTED, scene -> anyEntry(scene).put("identityType", scene.draw.one("ROBOT", "human", "")))
            .rule("operation-in-edition")
            .fromWhatIsNotOffered(LegalCases.ACCOUNTS)
            .fromWhatIsNotOffered(LegalCases.BULK_CANCEL)
            .fromWhatIsNotOffered(LegalCases.BULK_APPROVE)
            .fromWhatIsNotOffered(LegalCases.CLOSE)
            .fromWhatIsNotOffered(LegalCases.SET_CONFIG_1)
            .fromWhatIsNotOffered(LegalCases.SET_CONFIG_2)
            .fromWhatIsNotOffered(LegalCases.ADMINISTRATION)
            .rule("experimental-header")
            .where(apiVersion -> isExperimental(apiVersion, LegalCases.CLOSE))
            .from(LegalCases.CLOSE, ShapeMutations::wrongHeader)
            .where(apiVersion -> isExperimental(apiVersion, LegalCases.ACCOUNTS))
            .from(FLAT.get(1), NESTED.get(1), ShapeMutations::wrongHeader)
            .where(apiVersion -> isExperimental(apiVersion, LegalCases.ADMINISTRATION))
            .from(LegalCases.ADMINISTRATION, ShapeMutations::wrongHeader)
            .where(apiVersion -> isExperimental(apiVersion, LegalCases.SET_CONFIG_2))
            .from(LegalCases.SET_CONFIG_2, ShapeMutations::wrongHeader)
            .toList();

    private ShapeMutations() {}

    private static void bothShapes(Scenario scene) {
        ObjectNode entry = scene.body
                .putArray(Scenario.NESTED)
                .addObject()
                .put("identityId", scene.recipients().get(0).value());
        scene.addItem(entry.putArray(Scenario.ITEMS), scene.world.item(ItemType.ROLE));
    }

    private static void bareString(Scenario scene) {
        scene.body.put(Scenario.FLAT_IDENTITIES, scene.recipient().value());
    }

    static ObjectNode anyEntry(Scenario scene) {
        return (ObjectNode) scene.entries().get(scene.draw.below(scene.entries().size()));
    }

    /** Adds an item that breaks no rule. */
    static ObjectNode plainItem(Scenario scene) {
        return scene.addItem(scene.world.item(scene.draw.one(ItemType.ROLE, ItemType.ACCESS_PROFILE)));
    }

    private static boolean isExperimental(ApiVersion apiVersion, LegalCases base) {
        return apiVersion
                .find(base.getOperation())
                .filter(endpoint -> endpoint.isExperimental())
                .isPresent();
    }

    private static void wrongHeader(Scenario scene) {
        if (scene.draw.chance(50)) {
            scene.headers.clear();
        } else {
            scene.headers.replaceAll((name, value) -> "false");
        }
    }
}
