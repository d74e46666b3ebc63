package dev.latchkey.testkit.generate;

import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.DurationUnit;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.version.ConfigFeature;
import dev.latchkey.model.version.RequestFeature;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Mutations of the size of a grant, its dates, and the requirements of its items. */
final class GrantMutations {
    private static final int ENTITLEMENTS = 25;
    private static final int IDENTITIES = 10;
    private static final int SELECTED_ITEMS = 25;
    private static final List<LegalCases> GRANTS = List.of(LegalCases.GRANT, LegalCases.NESTED_GRANT);

    static final List<Mutation> ALL = new MutationTable()
            .rule("entitlement-limit")
            .from(GRANTS, GrantMutations::tooManyEntitlements)
            .rule("entitlement-limit-summed")
            .from(LegalCases.NESTED_GRANT, GrantMutations::tooManyInSum)
            .rule("recipient-limit")
            .from(LegalCases.GRANT, GrantMutations::tooManyIdentities)
            .rule("account-selection-item-limit")
            .from(LegalCases.ACCOUNTS, scene -> add(scene, SELECTED_ITEMS + 1, ItemType.ACCESS_PROFILE))
            .rule("remove-date-future")
            .from(GRANTS, scene -> ShapeMutations.plainItem(scene).put("removeDate", notInTheFuture(scene)))
            .from(LegalCases.MODIFY, scene -> scene.anyItem().put("removeDate", notInTheFuture(scene)))
            .with(RequestFeature.REVOKE_DATE)
            .from(LegalCases.REVOKE, scene -> scene.anyItem().put("removeDate", notInTheFuture(scene)))
            .rule("start-date-future")
            .from(GRANTS, scene -> ShapeMutations.plainItem(scene).put("startDate", notInTheFuture(scene)))
            .rule("start-before-remove")
            .from(GRANTS, scene -> startAfterRemove(scene, ShapeMutations.plainItem(scene)))
            .from(LegalCases.MODIFY, scene -> startAfterRemove(scene, scene.anyItem()))
            .rule("end-date-required")
            .with(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)
            .from(GRANTS, scene -> scene.addItem(demanding(scene, config().requireEndDate(true))))
            .from(GRANTS, scene -> addEntitlement(scene, config().requireEndDate(true)))
            .rule("max-duration")
            .with(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)
            .from(GRANTS, GrantMutations::tooLong)
            .rule("form-required")
            .with(RequestFeature.FORM_INSTANCE)
            .from(GRANTS, scene -> scene.addItem(demanding(scene, config().formDefinitionId(scene.draw.uuid()))))
            .from(GRANTS, scene -> addEntitlement(scene, config().formDefinitionId(scene.draw.uuid())))
            .rule("form-instance-blank")
            .with(RequestFeature.FORM_INSTANCE)
            .from(GRANTS, scene -> ShapeMutations.plainItem(scene).put("formInstanceId", scene.draw.blank()))
            .rule("request-comment-required")
            .from(GRANTS, scene -> scene.addItem(demanding(scene, config().requestCommentRequired(true))))
            .from(
                    GRANTS,
                    scene -> scene.addItem(demanding(scene, config().requestCommentRequired(true)))
                            .put("comment", scene.draw.blank()))
            .from(LegalCases.GRANT, scene -> {
                scene.world.policy.commentsRequired = true;
                scene.world.policy.entitlementsEnabled = true;
                scene.onlyItem(scene.world.item(ItemType.ENTITLEMENT));
            })
            .rule("entitlement-requests-enabled")
            .from(LegalCases.GRANT, scene -> {
                scene.world.policy.commentsRequired = false;
                scene.world.policy.entitlementsEnabled = false;
                scene.onlyItem(scene.world.item(ItemType.ENTITLEMENT));
            })
            .toList();

    private GrantMutations() {}

    private static void tooManyEntitlements(Scenario scene) {
        add(scene, ENTITLEMENTS + scene.draw.one(1, scene.draw.between(1, 5)), ItemType.ENTITLEMENT);
    }

    /** Adds items without requirements to the same list. */
    private static void add(Scenario scene, int count, ItemType type) {
        scene.world.policy.entitlementsEnabled = true;
        scene.world.policy.commentsRequired = false;
        ArrayNode items = scene.itemList();
        if (scene.draw.chance(50)) {
            items.removeAll();
        }
        for (int i = 0; i < count; i++) {
            scene.addItem(items, scene.world.item(type));
        }
    }

    private static void tooManyInSum(Scenario scene) {
        TestOrganisation world = scene.world;
        scene.administratorCalls();
        world.policy.entitlementsEnabled = true;
        world.policy.commentsRequired = false;
        List<RequestableItem> shared = Stream.generate(() -> world.item(ItemType.ENTITLEMENT))
                .limit(scene.draw.between(ENTITLEMENTS / 2 + 1, ENTITLEMENTS))
                .toList();
        scene.body.removeAll();
        ArrayNode entries = scene.body.putArray(Scenario.NESTED);
        for (IdentityId identity : List.of(world.user(), world.user())) {
            ArrayNode items =
                    entries.addObject().put("identityId", identity.value()).putArray(Scenario.ITEMS);
            shared.forEach(item -> scene.addItem(items, item));
        }
    }

    private static void tooManyIdentities(Scenario scene) {
        TestOrganisation world = scene.world;
        scene.administratorCalls();
        world.policy.entitlementsEnabled = true;
        world.policy.commentsRequired = false;
        ArrayNode identities = scene.body.putArray(Scenario.FLAT_IDENTITIES);
        for (int count = IDENTITIES + scene.draw.one(1, scene.draw.between(1, 4)); count > 0; count--) {
            identities.add(world.user().value());
        }
        scene.onlyItem(world.item(ItemType.ENTITLEMENT));
    }

    private static String notInTheFuture(Scenario scene) {
        return scene.date(scene.world.now.minusSeconds(scene.draw.one(0, 1, scene.draw.below(1_000_000))));
    }

    private static void startAfterRemove(Scenario scene, ObjectNode item) {
        Instant end = scene.world.later();
        item.put("removeDate", scene.date(end));
        item.put("startDate", scene.date(end.plusSeconds(scene.draw.chance(30) ? 0 : scene.draw.below(1_000_000))));
    }

    private static void tooLong(Scenario scene) {
        AccessDuration longest = AccessDuration.builder()
                .value(scene.draw.between(1, 24))
                .timeUnit(scene.draw.one(DurationUnit.values()))
                .build();
        Instant latest = GrantScenarios.latest(scene.world.now, longest);
        EntitlementAccessRequestConfig.Builder config = config().maxPermittedAccessDuration(longest);
        ObjectNode item =
                scene.draw.chance(50) ? scene.addItem(demanding(scene, config)) : addEntitlement(scene, config);
        item.put("removeDate", scene.date(latest.plusSeconds(scene.draw.one(1, scene.draw.between(1, 1_000_000)))));
    }

    /**
     * Sets a requirement for all entitlements in the organisation, and adds an entitlement that does not override it.
     */
    private static ObjectNode addEntitlement(Scenario scene, EntitlementAccessRequestConfig.Builder byDefault) {
        scene.world.policy.entitlementsEnabled = true;
        scene.world.policy.commentsRequired = false;
        scene.world.policy.entitlements = byDefault.build();
        return scene.addItem(scene.world.item(
                ItemType.ENTITLEMENT,
                scene.draw.chance(50)
                        ? null
                        : config().requestCommentRequired(false).build()));
    }

    private static EntitlementAccessRequestConfig.Builder config() {
        return EntitlementAccessRequestConfig.builder();
    }

    private static RequestableItem demanding(Scenario scene, EntitlementAccessRequestConfig.Builder config) {
        return scene.world.item(scene.draw.one(ItemType.ROLE, ItemType.ACCESS_PROFILE), config.build());
    }
}
