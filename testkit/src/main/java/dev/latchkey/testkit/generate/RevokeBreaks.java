package dev.latchkey.testkit.generate;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.edition.RequestFeature;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** What a revoke may ask for, and what it has to say. */
final class RevokeBreaks {
    static final List<Break> ALL = new Breaks()
            .rule("revoke-single-entitlement")
            .from(Base.REVOKE, scene -> {
                addHeld(scene, ItemType.ENTITLEMENT);
                addHeld(scene, ItemType.ENTITLEMENT);
            })
            .rule("revoke-comment")
            .from(Base.REVOKE, Base.MACHINE_REVOKE, scene -> scene.anyItem().remove("comment"))
            .from(Base.REVOKE, Base.MACHINE_REVOKE, scene -> scene.anyItem().put("comment", scene.draw.blank()))
            .rule("revoke-no-start-date")
            .with(RequestFeature.START_DATE)
            .from(
                    Base.REVOKE,
                    Base.MACHINE_REVOKE,
                    scene -> scene.anyItem().put("startDate", scene.date(scene.world.later())))
            .rule("revoke-flat-only")
            .with(RequestFeature.NESTED_SHAPE)
            .from(Base.REVOKE, scene -> {
                AuthorityBreaks.revoke(scene, List.of(scene.recipient()));
                FieldBreaks.nest(scene);
            })
            .rule("revoke-remove-date-items")
            .without(RequestFeature.START_DATE)
            .from(Base.REVOKE, scene -> {
                scene.itemList().removeAll();
                addHeld(scene, ItemType.ENTITLEMENT);
                scene.anyItem().put("removeDate", scene.date(scene.world.later()));
            })
            .rule("revoke-unseen-by-approver")
            .without(RequestFeature.START_DATE)
            .from(Base.REVOKE, scene -> {})
            .rule("form-not-used")
            .with(RequestFeature.FORM_INSTANCE)
            .from(Base.REVOKE, scene -> scene.anyItem().put("formInstanceId", scene.draw.uuid()))
            .rule("modify-dates")
            .with(RequestFeature.MODIFY_ACCESS)
            .from(Base.MODIFY, scene -> scene.anyItem().remove(List.of("startDate", "removeDate")))
            .toList();

    private RevokeBreaks() {}

    private static void addHeld(Scene scene, ItemType type) {
        ArrayNode items = scene.itemList();
        items.add(RevokeScenes.item(scene, scene.recipient(), type));
    }
}
