package dev.latchkey.testkit.generate;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.Licence;
import dev.latchkey.model.version.RequestFeature;
import dev.latchkey.testkit.organisation.Account;
import dev.latchkey.testkit.organisation.HeldAccess;
import dev.latchkey.testkit.organisation.MachineIdentity;
import dev.latchkey.testkit.organisation.Person;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Legal revokes, from people and from machines. */
final class RevokeScenarios {
    private static final int WEEK = 7 * 24 * 3600;

    private RevokeScenarios() {}

    /** Revokes some items of one person, requested by the person's manager or an administrator. */
    static void person(Scenario scene) {
        RandomSource draw = scene.draw;
        TestOrganisation world = scene.world;
        List<Person> managers = world.people.stream()
                .filter(person ->
                        world.managed(person.getId()).stream().anyMatch(managed -> !managed.equals(person.getId())))
                .toList();
        boolean manager = !world.policy.approvalsMustBeExternal && !managers.isEmpty() && draw.chance(60);
        IdentityId caller = manager ? draw.one(managers).getId() : world.administrator();
        scene.caller = caller;
        List<IdentityId> others = (manager
                        ? world.managed(caller).stream()
                        : world.people.stream().map(Person::getId))
                .filter(person -> !person.equals(caller))
                .toList();
        IdentityId recipient = draw.one(others);
        scene.body.putArray(Scenario.FLAT_IDENTITIES).add(recipient.value());
        scene.body.put("requestType", "REVOKE_ACCESS");
        ArrayNode items = scene.body.putArray(Scenario.ITEMS);
        boolean entitlement = draw.chance(40);
        if (entitlement) {
            items.add(item(scene, recipient, ItemType.ENTITLEMENT));
        }
        for (int more = draw.between(entitlement ? 0 : 1, 2); more > 0; more--) {
            items.add(item(scene, recipient, draw.one(ItemType.ROLE, ItemType.ACCESS_PROFILE)));
        }
    }

    /** Revokes one entitlement of one machine. */
    static void machine(Scenario scene) {
        TestOrganisation world = scene.world;
        RandomSource draw = scene.draw;
        world.policy.machinesEnabled = true;
        world.licences.add(Licence.MACHINE_IDENTITY);
        MachineIdentity machine = world.machine(draw.uuid());
        scene.caller = !world.policy.approvalsMustBeExternal && world.policy.ownerForMachine && draw.chance(50)
                ? draw.one(machine.getOwners())
                : world.administrator();
        RequestableItem item = world.item(ItemType.ENTITLEMENT);
        Account account = world.account(machine.getId(), item);
        HeldAccess held = world.hold(HeldAccess.builder()
                .identity(machine.getId())
                .type(item.getType())
                .item(item.getId())
                .account(account.getUuid())
                .build());
        boolean several = draw.chance(30);
        if (several) {
            world.account(machine.getId(), item);
        }
        scene.body.put("requestType", "REVOKE_ACCESS");
        ObjectNode node = named(
                scene.body
                        .putArray(Scenario.NESTED)
                        .addObject()
                        .put("identityId", machine.getId().value())
                        .put("identityType", "MACHINE")
                        .putArray(Scenario.ITEMS)
                        .addObject(),
                held);
        node.put("comment", draw.text());
        if (several || draw.chance(50)) {
            node.put("nativeIdentity", account.getNativeIdentity());
        }
    }

    /** Adds or changes an item so that a person has it and it can be revoked. */
    static ObjectNode item(Scenario scene, IdentityId recipient, ItemType type) {
        TestOrganisation world = scene.world;
        RandomSource draw = scene.draw;
        boolean beta = !scene.apiVersion.offers(RequestFeature.REVOKE_DATE);
        boolean ending = draw.chance(40) && !beta;
        Instant end = world.now.plusSeconds(draw.between(2 * WEEK, 50 * WEEK));
        boolean twice = draw.chance(25) && type != ItemType.ACCESS_PROFILE;
        RequestableItem item = world.item(type);
        HeldAccess held = hold(scene, recipient, item, ending ? end : null, twice);
        if (twice) {
            hold(scene, recipient, item, null, true);
        }
        ObjectNode node = named(scene.body.objectNode(), held).put("comment", draw.text());
        if (twice && type == ItemType.ROLE) {
            node.put("assignmentId", held.getAssignmentId());
        } else if (twice) {
            world.accounts.stream()
                    .filter(account -> account.getUuid().equals(held.getAccount()))
                    .findFirst()
                    .ifPresent(account -> node.put("nativeIdentity", account.getNativeIdentity()));
        }
        if (draw.chance(30) && !(beta && type == ItemType.ENTITLEMENT)) {
            node.put("removeDate", scene.date(world.now.plusSeconds(draw.between(1, WEEK))));
        }
        return node;
    }

    private static HeldAccess hold(
            Scenario scene, IdentityId identity, RequestableItem item, @Nullable Instant end, boolean identified) {
        HeldAccess held = scene.world.hold(identity, item, null, end);
        if (!identified) {
            return held;
        }
        scene.world.access.remove(held);
        HeldAccess.Builder told = held.toBuilder();
        if (item.getType() == ItemType.ROLE) {
            told.assignmentId(scene.draw.id());
        } else {
            told.account(scene.world.account(identity, item).getUuid());
        }
        return scene.world.hold(told.build());
    }

    static ObjectNode named(ObjectNode node, HeldAccess held) {
        return node.put("type", held.getType().name()).put("id", held.getItem());
    }
}
