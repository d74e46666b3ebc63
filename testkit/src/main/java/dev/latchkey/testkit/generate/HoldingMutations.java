package dev.latchkey.testkit.generate;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.GrantedBy;
import dev.latchkey.model.version.RequestFeature;
import dev.latchkey.testkit.organisation.HeldAccess;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Mutations that conflict with access that an identity has or has requested. */
final class HoldingMutations {
    private static final List<LegalCases> GRANTS = List.of(LegalCases.GRANT, LegalCases.NESTED_GRANT);

    static final List<Mutation> ALL = new MutationTable()
            .rule("already-assigned")
            .from(GRANTS, scene -> grantHeld(scene, null, null))
            .rule("grant-clears-remove-date")
            .from(GRANTS, scene -> grantHeld(scene, null, scene.world.later()))
            .rule("grant-clears-start-date")
            .from(GRANTS, scene -> grantHeld(scene, scene.world.later(), null))
            .rule("already-requested")
            .from(GRANTS, scene -> {
                RequestableItem item = scene.world.item(ItemType.ROLE);
                Scenario.ItemList list = scene.list();
                IdentityId recipient = scene.draw.one(list.recipients());
                scene.world.open(recipient, item, recipient, scene.draw.chance(50));
                scene.addItem(list.items(), item);
            })
            .rule("revoke-remove-date-unset")
            .without(RequestFeature.REVOKE_DATE)
            .from(
                    LegalCases.REVOKE,
                    scene -> revokeHeld(scene, held -> held.removeDate(utc(scene.world.later())))
                            .put("removeDate", scene.date(scene.world.later())))
            .rule("revoke-remove-date-earlier")
            .with(RequestFeature.REVOKE_DATE)
            .from(LegalCases.REVOKE, scene -> {
                Instant end = scene.world.later();
                revokeHeld(scene, held -> held.removeDate(utc(end)))
                        .put(
                                "removeDate",
                                scene.date(end.plusSeconds(scene.draw.chance(30) ? 0 : scene.draw.below(1_000_000))));
            })
            .rule("revoke-granted-by-request")
            .from(
                    LegalCases.REVOKE,
                    scene -> revokeHeld(
                            scene,
                            held -> held.grantedBy(scene.draw.one(GrantedBy.ROLE_MEMBERSHIP, GrantedBy.BIRTHRIGHT))))
            .rule("revoke-held")
            .from(
                    LegalCases.REVOKE,
                    scene -> scene.addItem(scene.world.item(ItemType.ROLE)).put("comment", scene.draw.text()))
            .rule("revoke-revocable")
            .from(LegalCases.REVOKE, scene -> revokeHeld(scene, held -> held.revocable(false)))
            .rule("revoke-which-account")
            .from(LegalCases.REVOKE, scene -> revokeTwice(scene, ItemType.ROLE))
            .from(LegalCases.REVOKE, scene -> {
                scene.itemList().removeAll();
                revokeTwice(scene, ItemType.ENTITLEMENT);
            })
            .toList();

    private HoldingMutations() {}

    private static void grantHeld(Scenario scene, @Nullable Instant start, @Nullable Instant end) {
        RequestableItem item = scene.world.item(scene.draw.one(ItemType.ROLE, ItemType.ACCESS_PROFILE));
        Scenario.ItemList list = scene.list();
        scene.world.hold(scene.draw.one(list.recipients()), item, start, end);
        scene.addItem(list.items(), item);
    }

    private static ObjectNode revokeHeld(Scenario scene, Change change) {
        RequestableItem item = scene.world.item(ItemType.ROLE);
        HeldAccess plain = scene.world.hold(scene.recipient(), item, null, null);
        scene.world.access.remove(plain);
        scene.world.hold(change.of(plain.toBuilder()).build());
        return scene.addItem(item).put("comment", scene.draw.text());
    }

    private static void revokeTwice(Scenario scene, ItemType type) {
        RequestableItem item = scene.world.item(type);
        for (int count = scene.draw.between(2, 3); count > 0; count--) {
            HeldAccess.Builder held = scene.world.hold(scene.recipient(), item, null, null).toBuilder();
            scene.world.access.remove(scene.world.access.size() - 1);
            if (type == ItemType.ROLE) {
                held.assignmentId(scene.draw.id());
            } else {
                held.account(scene.world.account(scene.recipient(), item).getUuid());
            }
            scene.world.hold(held.build());
        }
        scene.addItem(item).put("comment", scene.draw.text());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** A change of the access that an identity has. */
    @FunctionalInterface
    private interface Change {
        HeldAccess.Builder of(HeldAccess.Builder held);
    }
}
