package dev.latchkey.testkit.generate;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.version.RequestFeature;
import dev.latchkey.testkit.organisation.Account;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Mutations of requests for machine identities. */
final class MachineMutations {
    private static final String SELECTION = "accountSelection";

    static final List<Mutation> ALL = new MutationTable()
            .rule("machine-nested-only")
            .with(RequestFeature.IDENTITY_TYPE)
            .implying("unknown-field")
            .from(LegalCases.GRANT, scene -> scene.body.put("identityType", "MACHINE"))
            .from(LegalCases.GRANT, scene -> scene.anyItem().put("identityType", "MACHINE"))
            .rule("machine-not-mixed")
            .with(RequestFeature.IDENTITY_TYPE)
            .from(LegalCases.MACHINE_GRANT, MachineMutations::addPerson)
            .rule("machine-entitlements-only")
            .with(RequestFeature.IDENTITY_TYPE)
            .from(LegalCases.MACHINE_GRANT, MachineMutations::addRole)
            .rule("machine-identity-uuid")
            .with(RequestFeature.IDENTITY_TYPE)
            .from(LegalCases.MACHINE_GRANT, MachineMutations::otherId)
            .rule("machine-one-account")
            .with(RequestFeature.IDENTITY_TYPE)
            .from(
                    LegalCases.MACHINE_GRANT,
                    LegalCases.MACHINE_MODIFY,
                    scene -> scene.anyItem().remove(SELECTION))
            .from(LegalCases.MACHINE_GRANT, LegalCases.MACHINE_MODIFY, MachineMutations::selectAnother)
            .rule("machine-revoke-single")
            .with(RequestFeature.IDENTITY_TYPE)
            .implying("revoke-single-entitlement")
            .from(LegalCases.MACHINE_REVOKE, MachineMutations::addMachine)
            .rule("machine-revoke-no-selection")
            .with(RequestFeature.IDENTITY_TYPE)
            .from(LegalCases.MACHINE_REVOKE, scene -> {
                RequestableItem item = held(scene);
                GrantScenarios.select(
                        scene.draw,
                        scene.anyItem(),
                        scene.world.accountsOf(scene.recipient(), item).get(0));
            })
            .rule("machine-revoke-native-identity")
            .with(RequestFeature.IDENTITY_TYPE)
            .from(LegalCases.MACHINE_REVOKE, scene -> {
                scene.world.account(scene.recipient(), held(scene));
                scene.anyItem().remove("nativeIdentity");
            })
            .from(LegalCases.MACHINE_REVOKE, scene -> scene.anyItem().put("nativeIdentity", scene.draw.blank()))
            .rule("machine-account-known")
            .with(RequestFeature.IDENTITY_TYPE)
            .from(LegalCases.MACHINE_GRANT, LegalCases.MACHINE_MODIFY, scene -> {
                ObjectNode selected = (ObjectNode)
                        scene.anyItem().get(SELECTION).get(0).get("accounts").get(0);
                selected.removeAll();
                selected.put(scene.draw.one("accountUuid", "nativeIdentity"), scene.draw.uuid());
            })
            .implying("revoke-held")
            .from(LegalCases.MACHINE_REVOKE, scene -> {
                IdentityId another = scene.world.machine(scene.draw.uuid()).getId();
                Account foreign = scene.world.account(another, held(scene));
                scene.anyItem().put("nativeIdentity", foreign.getNativeIdentity());
            })
            .rule("machine-no-form")
            .with(RequestFeature.IDENTITY_TYPE)
            .from(
                    List.of(LegalCases.MACHINE_GRANT, LegalCases.MACHINE_MODIFY, LegalCases.MACHINE_REVOKE),
                    scene -> scene.anyItem().put("formInstanceId", scene.draw.uuid()))
            .toList();

    private MachineMutations() {}

    private static void addPerson(Scenario scene) {
        scene.administratorCalls();
        ObjectNode entry =
                scene.entries().addObject().put("identityId", scene.world.user().value());
        scene.addItem(entry.putArray(Scenario.ITEMS), scene.world.item(ItemType.ROLE));
    }

    private static void addRole(Scenario scene) {
        Scenario.ItemList list = scene.list();
        RequestableItem role = scene.world.item(ItemType.ROLE);
        Account account = scene.world.account(list.recipients().get(0), role);
        GrantScenarios.select(scene.draw, scene.addItem(list.items(), role), account);
    }

    /** Adds a machine whose id has no hyphens, as the only recipient. */
    private static void otherId(Scenario scene) {
        scene.administratorCalls();
        IdentityId machine = scene.world.machine(scene.draw.id()).getId();
        ObjectNode entry = (ObjectNode) scene.entries().get(0);
        ArrayNode items = entry.put("identityId", machine.value()).putArray(Scenario.ITEMS);
        RequestableItem item = scene.world.item(ItemType.ENTITLEMENT);
        scene.world.policy.commentsRequired = false;
        GrantScenarios.select(scene.draw, scene.addItem(items, item), scene.world.account(machine, item));
    }

    private static void selectAnother(Scenario scene) {
        Scenario.ItemList list = scene.list();
        ObjectNode node = (ObjectNode) list.items().get(0);
        RequestableItem item = item(scene, node);
        Account another = scene.world.account(list.recipients().get(0), item);
        ArrayNode selections = (ArrayNode) node.get(SELECTION);
        ArrayNode accounts = scene.draw.chance(50)
                ? AccountMutations.selection(selections, another)
                : (ArrayNode) selections.get(0).get("accounts");
        accounts.addObject().put("accountUuid", another.getUuid());
    }

    private static void addMachine(Scenario scene) {
        scene.administratorCalls();
        IdentityId machine = scene.world.machine(scene.draw.uuid()).getId();
        RequestableItem item = scene.world.item(ItemType.ENTITLEMENT);
        scene.world.account(machine, item);
        scene.world.hold(machine, item, null, null);
        ArrayNode items = scene.entries()
                .addObject()
                .put("identityId", machine.value())
                .put("identityType", "MACHINE")
                .putArray(Scenario.ITEMS);
        scene.addItem(items, item).put("comment", scene.draw.text());
    }

    /** Finds the access that the one item of a revoke refers to. */
    private static RequestableItem held(Scenario scene) {
        return item(scene, scene.anyItem());
    }

    private static RequestableItem item(Scenario scene, ObjectNode node) {
        return scene.world.items.stream()
                .filter(item -> item.getId().equals(node.path("id").asString("")))
                .findFirst()
                .orElseThrow();
    }
}
