package dev.latchkey.testkit.generate;

import dev.latchkey.model.ItemType;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.util.List;

/** Mutations of what the organisation has: identities and items that it does not know, or that are switched off. */
final class DirectoryMutations {
    private static final List<LegalCases> GRANTS = List.of(LegalCases.GRANT, LegalCases.NESTED_GRANT);

    static final List<Mutation> ALL = new MutationTable()
            .rule("identity-known")
            .from(LegalCases.GRANT, DirectoryMutations::forNobody)
            .from(LegalCases.NESTED_GRANT, scene -> {
                forNobody(scene);
                FieldMutations.nest(scene);
            })
            .rule("item-known")
            .from(
                    LegalCases.MODIFY,
                    scene -> scene.addItem(unknown(scene)).put("removeDate", scene.date(scene.world.later())))
            .implying("revoke-held")
            .from(LegalCases.REVOKE, scene -> scene.addItem(unknown(scene)).put("comment", scene.draw.text()))
            .implying("requestable")
            .from(GRANTS, scene -> scene.addItem(unknown(scene)))
            .rule("item-enabled")
            .from(GRANTS, scene -> {
                RequestableItem item = scene.world.item(scene.draw.one(ItemType.ROLE, ItemType.ACCESS_PROFILE));
                RequestableItem disabled = item.toBuilder().enabled(false).build();
                scene.world.items.replaceAll(each -> each.equals(item) ? disabled : each);
                scene.addItem(disabled);
            })
            .toList();

    private DirectoryMutations() {}

    /** Lets an administrator ask for something that nobody has, for somebody who is not there. */
    private static void forNobody(Scenario scene) {
        scene.administratorCalls();
        scene.body.removeAll();
        scene.body.putArray(Scenario.FLAT_IDENTITIES).add(scene.draw.id());
        scene.body.putArray(Scenario.ITEMS);
        ShapeMutations.plainItem(scene);
    }

    private static RequestableItem unknown(Scenario scene) {
        return RequestableItem.builder()
                .type(scene.draw.one(ItemType.ROLE, ItemType.ACCESS_PROFILE))
                .id(scene.draw.id())
                .name("nothing")
                .build();
    }
}
