package dev.latchkey.testkit.generate;

import dev.latchkey.model.ItemType;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** Mutations of actions on requests and approvals in progress, and of their caller. */
final class ActionMutations {
    private static final int BULK_IDS = 50;
    private static final int CLOSE_IDS = 500;
    private static final int FORWARD_CHARACTERS = 255;

    static final List<Mutation> ALL = new MutationTable()
            .rule("cancel-id")
            .from(LegalCases.CANCEL, scene -> scene.body.remove("accountActivityId"))
            .from(LegalCases.CANCEL, scene -> scene.body.put("accountActivityId", scene.draw.blank()))
            .rule("cancel-comment")
            .from(LegalCases.CANCEL, ActionMutations::noComment)
            .rule("cancel-before-approval")
            .from(LegalCases.CANCEL, scene -> {
                scene.administratorCalls();
                open(scene, false);
            })
            .rule("cancel-authority")
            .from(LegalCases.CANCEL, scene -> {
                open(scene, true);
                scene.userCalls();
            })
            .rule("bulk-cancel-limit")
            .from(LegalCases.BULK_CANCEL, ActionMutations::noComment)
            .from(LegalCases.BULK_CANCEL, scene -> ids(scene, "accessRequestIds", 0))
            .from(
                    LegalCases.BULK_CANCEL,
                    scene -> ids(scene, "accessRequestIds", BULK_IDS + scene.draw.one(1, scene.draw.between(2, 9))))
            .rule("bulk-approve-limit")
            .from(LegalCases.BULK_APPROVE, ActionMutations::noComment)
            .from(LegalCases.BULK_APPROVE, scene -> ids(scene, "approvalIds", 0))
            .from(
                    LegalCases.BULK_APPROVE,
                    scene -> ids(scene, "approvalIds", BULK_IDS + scene.draw.one(1, scene.draw.between(2, 9))))
            .rule("close-limit")
            .from(LegalCases.CLOSE, scene -> ids(scene, "accessRequestIds", 0))
            .from(LegalCases.CLOSE, scene -> ids(scene, "accessRequestIds", CLOSE_IDS + 1))
            .from(LegalCases.CLOSE, scene -> ids(scene, "accessRequestIds", 1).add(scene.draw.blank()))
            .rule("close-status")
            .from(
                    LegalCases.CLOSE,
                    scene -> scene.body.put("executionStatus", scene.draw.one("TERMINATED", "Done", "")))
            .from(
                    LegalCases.CLOSE,
                    scene -> scene.body.put("completionStatus", scene.draw.one("FAILURE", "Partly", "")))
            .rule("bulk-authority")
            .from(LegalCases.BULK_CANCEL, LegalCases.BULK_APPROVE, Scenario::userCalls)
            .rule("close-authority")
            .from(LegalCases.CLOSE, Scenario::userCalls)
            .rule("config-authority")
            .from(LegalCases.SET_CONFIG_1, LegalCases.SET_CONFIG_2, Scenario::userCalls)
            .rule("forward-owner")
            .from(LegalCases.FORWARD, scene -> scene.body.remove("newOwnerId"))
            .from(
                    LegalCases.FORWARD,
                    scene -> scene.body.put(
                            "newOwnerId",
                            scene.draw.chance(50) ? "" : scene.draw.id().repeat(8)))
            .rule("forward-comment")
            .from(LegalCases.FORWARD, scene -> scene.body.remove("comment"))
            .from(LegalCases.FORWARD, scene -> scene.body.put("comment", scene.draw.chance(50) ? "" : tooLong(scene)))
            .rule("reject-comment")
            .from(LegalCases.REJECT, scene -> {
                scene.commentRequiredWhenRejected = true;
                noComment(scene);
            })
            .toList();

    private ActionMutations() {}

    private static void noComment(Scenario scene) {
        if (scene.draw.chance(50)) {
            scene.body.remove("comment");
        } else {
            scene.body.put("comment", scene.draw.blank());
        }
    }

    private static void open(Scenario scene, boolean cancelable) {
        TestOrganisation world = scene.world;
        OpenRequest open = world.open(world.user(), world.item(ItemType.ROLE), world.user(), cancelable);
        scene.body.put("accountActivityId", open.id().value());
    }

    private static ArrayNode ids(Scenario scene, String key, int count) {
        ArrayNode ids = scene.body.putArray(key);
        for (int i = 0; i < count; i++) {
            ids.add(scene.draw.id());
        }
        return ids;
    }

    private static String tooLong(Scenario scene) {
        return scene.draw
                .one("x", "\u00EB", "\uD83D\uDD11")
                .repeat(FORWARD_CHARACTERS + scene.draw.one(1, scene.draw.between(2, 9)));
    }
}
