package dev.latchkey.testkit.generate;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.version.RequestFeature;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** Mutations of revokes. */
final class RevokeMutations {
    static final List<Mutation> ALL = new MutationTable()
            .rule("revoke-single-entitlement")
            .from(LegalCases.REVOKE, scene -> {
                addHeld(scene, ItemType.ENTITLEMENT);
                addHeld(scene, ItemType.ENTITLEMENT);
            })
            .rule("revoke-comment")
            .from(
                    LegalCases.REVOKE,
                    LegalCases.MACHINE_REVOKE,
                    scene -> scene.anyItem().remove("comment"))
            .from(
                    LegalCases.REVOKE,
                    LegalCases.MACHINE_REVOKE,
                    scene -> scene.anyItem().put("comment", scene.draw.blank()))
            .rule("revoke-no-start-date")
            .from(
                    LegalCases.REVOKE,
                    LegalCases.MACHINE_REVOKE,
                    scene -> scene.anyItem().put("startDate", scene.date(scene.world.later())))
            .rule("revoke-flat-only")
            .from(LegalCases.REVOKE, scene -> {
                AuthorityMutations.revoke(scene, List.of(scene.recipient()));
                FieldMutations.nest(scene);
            })
            .rule("revoke-remove-date-items")
            .without(RequestFeature.REVOKE_DATE)
            .from(LegalCases.REVOKE, scene -> {
                scene.itemList().removeAll();
                addHeld(scene, ItemType.ENTITLEMENT);
                scene.anyItem().put("removeDate", scene.date(scene.world.later()));
            })
            .rule("revoke-unseen-by-approver")
            .without(RequestFeature.REVOKE_DATE)
            .from(LegalCases.REVOKE, scene -> {})
            .rule("form-not-used")
            .with(RequestFeature.FORM_INSTANCE)
            .from(LegalCases.REVOKE, scene -> scene.anyItem().put("formInstanceId", scene.draw.uuid()))
            .rule("modify-dates")
            .from(LegalCases.MODIFY, scene -> scene.anyItem().remove(List.of("startDate", "removeDate")))
            .toList();

    private RevokeMutations() {}

    private static void addHeld(Scenario scene, ItemType type) {
        ArrayNode items = scene.itemList();
        items.add(RevokeScenarios.item(scene, scene.recipient(), type));
    }
}
