package dev.latchkey.testkit.generate;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.version.RequestFeature;
import dev.latchkey.testkit.organisation.PersonAuthority;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** Mutations of the requester and the recipients. */
final class AuthorityMutations {
    private static final List<LegalCases> MACHINES =
            List.of(LegalCases.MACHINE_GRANT, LegalCases.MACHINE_REVOKE, LegalCases.MACHINE_ACCOUNTS);

    static final List<Mutation> ALL = new MutationTable()
            .rule("on-behalf-of")
            .from(LegalCases.GRANT, scene -> {
                forOneself(scene);
                scene.world.policy.anyoneForAnyone = false;
                scene.addRecipient(scene.world.user());
            })
            .from(LegalCases.NESTED_GRANT, scene -> {
                forOneself(scene);
                scene.world.policy.anyoneForAnyone = false;
                scene.addRecipient(scene.world.user());
                FieldMutations.nest(scene);
            })
            .rule("api-authority")
            .from(LegalCases.GRANT, scene -> {
                forOneself(scene);
                scene.caller = null;
                scene.world.policy.anyoneForAnyone = true;
            })
            .rule("external-approvals")
            .from(LegalCases.GRANT, scene -> {
                forOneself(scene);
                scene.world.policy.approvalsMustBeExternal = true;
            })
            .rule("requestable")
            .from(LegalCases.GRANT, LegalCases.NESTED_GRANT, scene -> {
                RequestableItem item = scene.world.item(ItemType.ROLE);
                scene.world.segment(List.of(scene.world.person(PersonAuthority.USER, null)), item);
                scene.addItem(item);
            })
            .rule("revoke-not-self")
            .from(LegalCases.REVOKE, scene -> {
                IdentityId caller = scene.draw.chance(50) ? scene.userCalls() : scene.world.administrator();
                scene.caller = caller;
                revoke(scene, List.of(caller));
            })
            .rule("revoke-authority")
            .from(LegalCases.REVOKE, scene -> {
                scene.userCalls();
                revoke(scene, List.of(scene.world.user()));
            })
            .rule("revoke-single-identity")
            .from(LegalCases.REVOKE, scene -> {
                scene.administratorCalls();
                revoke(scene, List.of(scene.world.user(), scene.world.user()));
            })
            .rule("machine-enabled")
            .with(RequestFeature.IDENTITY_TYPE)
            .from(MACHINES, scene -> scene.world.policy.machinesEnabled = false)
            .from(MACHINES, scene -> scene.world.licences.clear())
            .rule("machine-on-behalf-of")
            .with(RequestFeature.IDENTITY_TYPE)
            .from(MACHINES, scene -> {
                scene.userCalls();
                scene.world.policy.anyoneForMachines = false;
            })
            .toList();

    private AuthorityMutations() {}

    /** Makes a person without special authority request, for themselves, an item that no identity has. */
    private static void forOneself(Scenario scene) {
        scene.body.removeAll();
        scene.body.putArray(Scenario.FLAT_IDENTITIES).add(scene.userCalls().value());
        scene.body.putArray(Scenario.ITEMS);
        ShapeMutations.plainItem(scene);
    }

    /** Requests the revoke of a role that these people have. */
    static void revoke(Scenario scene, List<IdentityId> people) {
        RequestableItem role = scene.world.item(ItemType.ROLE);
        ArrayNode identities = scene.body.putArray(Scenario.FLAT_IDENTITIES);
        for (IdentityId person : people) {
            identities.add(person.value());
            scene.world.hold(person, role, null, null);
        }
        scene.onlyItem(role).put("comment", scene.draw.text());
    }
}
