package dev.latchkey.testkit.generate;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.version.Operation;
import dev.latchkey.model.version.RequestFeature;
import dev.latchkey.testkit.organisation.Account;
import dev.latchkey.testkit.organisation.HeldAccess;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Mutations of account selections, and of fields that only a revoke uses. */
final class AccountMutations {
    static final List<Mutation> ALL = new MutationTable()
            .rule("revoke-only-field")
            .from(
                    LegalCases.GRANT,
                    LegalCases.MODIFY,
                    scene -> scene.anyItem().put(scene.draw.one("assignmentId", "nativeIdentity"), scene.draw.id()))
            .with(RequestFeature.NESTED_ASSIGNMENT_ID)
            .from(LegalCases.NESTED_GRANT, scene -> scene.anyItem().put("assignmentId", scene.draw.id()))
            .rule("account-selection-nested-only")
            .from(LegalCases.GRANT, AccountMutations::selectInFlatShape)
            .rule("one-account-per-source")
            .from(LegalCases.NESTED_GRANT, AccountMutations::selectTwo)
            .rule("account-reference")
            .from(LegalCases.NESTED_GRANT, scene -> addWithAccount(scene).removeAll())
            .from(
                    LegalCases.NESTED_GRANT,
                    scene -> addWithAccount(scene).removeAll().putNull("accountUuid"))
            .rule("account-selection-known")
            .from(
                    LegalCases.NESTED_GRANT,
                    scene -> addWithAccount(scene).removeAll().put("accountUuid", scene.draw.uuid()))
            .from(
                    LegalCases.NESTED_GRANT,
                    scene -> addWithAccount(scene).removeAll().put("nativeIdentity", "CN=" + scene.draw.id()))
            .rule("account-selection-blocked")
            .where(apiVersion -> apiVersion.offers(Operation.ACCOUNTS_SELECTION))
            .from(LegalCases.NESTED_GRANT, AccountMutations::selectForHeldProfile)
            .with(RequestFeature.IDENTITY_TYPE)
            .implying("machine-account-known")
            .from(LegalCases.MACHINE_GRANT, AccountMutations::selectForMachineWithoutAccount)
            .rule("account-selection-needed")
            .from(LegalCases.GRANT, LegalCases.NESTED_GRANT, AccountMutations::selectNone)
            .toList();

    private AccountMutations() {}

    private static void selectInFlatShape(Scenario scene) {
        IdentityId recipient = scene.recipient();
        scene.body.putArray(Scenario.FLAT_IDENTITIES).add(recipient.value());
        RequestableItem item = scene.world.item(ItemType.ROLE);
        GrantScenarios.select(scene.draw, scene.addItem(item), scene.world.account(recipient, item));
    }

    private static void selectTwo(Scenario scene) {
        Scenario.ItemList list = scene.list();
        IdentityId recipient = list.recipients().get(0);
        RequestableItem item = scene.world.item(ItemType.ROLE);
        Account first = scene.world.account(recipient, item);
        Account second = scene.world.account(recipient, item);
        ObjectNode node = scene.addItem(list.items(), item);
        ArrayNode selections = node.putArray("accountSelection");
        if (scene.draw.chance(50)) {
            ArrayNode accounts = selection(selections, first);
            accounts.addObject().put("accountUuid", first.getUuid());
            accounts.addObject().put("accountUuid", second.getUuid());
        } else {
            selection(selections, first).addObject().put("nativeIdentity", first.getNativeIdentity());
            selection(selections, first).addObject().put("nativeIdentity", second.getNativeIdentity());
        }
    }

    /** Selects an account for an access profile that the account has until another date. */
    private static void selectForHeldProfile(Scenario scene) {
        Scenario.ItemList list = scene.list();
        IdentityId recipient = list.recipients().get(0);
        RequestableItem item = scene.world.item(ItemType.ACCESS_PROFILE);
        Account account = scene.world.account(recipient, item);
        scene.world.hold(HeldAccess.builder()
                .identity(recipient)
                .type(item.getType())
                .item(item.getId())
                .account(account.getUuid())
                .build());
        ObjectNode node = scene.addItem(list.items(), item).put("removeDate", scene.date(scene.world.later()));
        GrantScenarios.select(scene.draw, node, account);
    }

    private static void selectForMachineWithoutAccount(Scenario scene) {
        Scenario.ItemList list = scene.list();
        RequestableItem item = scene.world.item(ItemType.ENTITLEMENT);
        scene.world.policy.commentsRequired = false;
        selection(
                        scene.addItem(list.items(), item).putArray("accountSelection"),
                        item.getSources().get(0))
                .addObject()
                .put("accountUuid", scene.draw.uuid());
    }

    static ArrayNode selection(ArrayNode selections, Account on) {
        return selection(selections, on.getSource());
    }

    private static ArrayNode selection(ArrayNode selections, String source) {
        return selections.addObject().put("sourceId", source).putArray("accounts");
    }

    /** Adds an item to an entry, and returns the account that it selects. */
    private static ObjectNode addWithAccount(Scenario scene) {
        Scenario.ItemList list = scene.list();
        RequestableItem item = scene.world.item(scene.draw.one(ItemType.ROLE, ItemType.ACCESS_PROFILE));
        Account account = scene.world.account(list.recipients().get(0), item);
        ObjectNode node = scene.addItem(list.items(), item);
        return selection(node.putArray("accountSelection"), account).addObject().put("accountUuid", account.getUuid());
    }

    private static void selectNone(Scenario scene) {
        Scenario.ItemList list = scene.list();
        IdentityId recipient = list.recipients().get(0);
        RequestableItem item = scene.world.item(ItemType.ROLE);
        for (int count = scene.draw.between(2, 3); count > 0; count--) {
            scene.world.account(recipient, item);
        }
        scene.addItem(list.items(), item);
    }
}
