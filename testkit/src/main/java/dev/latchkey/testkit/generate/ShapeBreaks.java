package dev.latchkey.testkit.generate;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.model.edition.RequestFeature;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What makes a body no request: its type, its shapes, its identities, its items. */
final class ShapeBreaks {
    private static final List<Base> FLAT = List.of(Base.GRANT, Base.ACCOUNTS);
    private static final List<Base> NESTED = List.of(Base.NESTED_GRANT, Base.NESTED_ACCOUNTS);
    private static final List<Base> BOTH = List.of(Base.GRANT, Base.NESTED_GRANT, Base.ACCOUNTS, Base.NESTED_ACCOUNTS);

    static final List<Break> ALL = new Breaks()
            .rule("request-type-known")
            .from(BOTH, scene -> scene.body.put("requestType", scene.draw.one("GRANT", "grant_access", "REQUEST", "")))
            .rule("shape-present")
            .from(FLAT, scene -> scene.body.remove(List.of(Scene.FLAT_IDENTITIES, Scene.ITEMS)))
            .rule("shape-exclusive")
            .with(RequestFeature.NESTED_SHAPE)
            .from(FLAT, ShapeBreaks::bothShapes)
            .without(RequestFeature.NESTED_SHAPE)
            .implying("field-not-in-edition")
            .from(FLAT, ShapeBreaks::bothShapes)
            .rule("shape-omit-empty")
            .from(FLAT, scene -> scene.body.putArray(Scene.NESTED))
            .from(NESTED, scene -> scene.body.putArray(scene.draw.one(Scene.FLAT_IDENTITIES, Scene.ITEMS)))
            .rule("requested-for-array")
            .from(FLAT, ShapeBreaks::bareString)
            .from(Base.REVOKE, ShapeBreaks::bareString)
            .rule("identity-present")
            .from(FLAT, scene -> scene.body.remove(Scene.FLAT_IDENTITIES))
            .from(FLAT, scene -> ((ArrayNode) scene.body.get(Scene.FLAT_IDENTITIES)).add(scene.draw.blank()))
            .from(NESTED, scene -> anyEntry(scene).remove("identityId"))
            .from(NESTED, scene -> anyEntry(scene).put("identityId", scene.draw.blank()))
            .rule("items-present")
            .from(FLAT, scene -> scene.body.remove(Scene.ITEMS))
            .from(NESTED, scene -> anyEntry(scene).remove(Scene.ITEMS))
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
            .fromWhatIsNotOffered(Base.ACCOUNTS)
            .fromWhatIsNotOffered(Base.BULK_CANCEL)
            .fromWhatIsNotOffered(Base.BULK_APPROVE)
            .fromWhatIsNotOffered(Base.CLOSE)
            .fromWhatIsNotOffered(Base.SET_CONFIG_1)
            .fromWhatIsNotOffered(Base.SET_CONFIG_2)
            .fromWhatIsNotOffered(Base.ADMINISTRATION)
            .rule("experimental-header")
            .where(edition -> isExperimental(edition, Base.CLOSE))
            .from(Base.CLOSE, ShapeBreaks::wrongHeader)
            .where(edition -> isExperimental(edition, Base.ACCOUNTS))
            .from(FLAT.get(1), NESTED.get(1), ShapeBreaks::wrongHeader)
            .where(edition -> isExperimental(edition, Base.ADMINISTRATION))
            .from(Base.ADMINISTRATION, ShapeBreaks::wrongHeader)
            .where(edition -> isExperimental(edition, Base.SET_CONFIG_2))
            .from(Base.SET_CONFIG_2, ShapeBreaks::wrongHeader)
            .toList();

    private ShapeBreaks() {}

    private static void bothShapes(Scene scene) {
        ObjectNode entry = scene.body
                .putArray(Scene.NESTED)
                .addObject()
                .put("identityId", scene.recipients().get(0).value());
        scene.addItem(entry.putArray(Scene.ITEMS), scene.world.item(ItemType.ROLE));
    }

    private static void bareString(Scene scene) {
        scene.body.put(Scene.FLAT_IDENTITIES, scene.recipient().value());
    }

    static ObjectNode anyEntry(Scene scene) {
        return (ObjectNode) scene.entries().get(scene.draw.below(scene.entries().size()));
    }

    /** Adds an item against which there is nothing. */
    static ObjectNode plainItem(Scene scene) {
        return scene.addItem(scene.world.item(scene.draw.one(ItemType.ROLE, ItemType.ACCESS_PROFILE)));
    }

    private static boolean isExperimental(ApiEdition edition, Base base) {
        return edition.find(base.getOperation())
                .filter(endpoint -> endpoint.isExperimental())
                .isPresent();
    }

    private static void wrongHeader(Scene scene) {
        if (scene.draw.chance(50)) {
            scene.headers.clear();
        } else {
            scene.headers.replaceAll((name, value) -> "false");
        }
    }
}
