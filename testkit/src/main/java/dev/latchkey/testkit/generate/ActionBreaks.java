package dev.latchkey.testkit.generate;

import dev.latchkey.model.ItemType;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** What is said about requests and approvals that are under way, and by whom. */
final class ActionBreaks {
    private static final int BULK_IDS = 50;
    private static final int CLOSE_IDS = 500;
    private static final int FORWARD_CHARACTERS = 255;

    static final List<Break> ALL = new Breaks()
            .rule("cancel-id")
            .from(Base.CANCEL, scene -> scene.body.remove("accountActivityId"))
            .from(Base.CANCEL, scene -> scene.body.put("accountActivityId", scene.draw.blank()))
            .rule("cancel-comment")
            .from(Base.CANCEL, ActionBreaks::noComment)
            .rule("cancel-before-approval")
            .from(Base.CANCEL, scene -> {
                scene.administratorCalls();
                open(scene, false);
            })
            .rule("cancel-authority")
            .from(Base.CANCEL, scene -> {
                open(scene, true);
                scene.userCalls();
            })
            .rule("bulk-cancel-limit")
            .from(Base.BULK_CANCEL, ActionBreaks::noComment)
            .from(Base.BULK_CANCEL, scene -> ids(scene, "accessRequestIds", 0))
            .from(Base.BULK_CANCEL, scene -> ids(scene, "accessRequestIds", BULK_IDS + scene.draw.between(1, 9)))
            .rule("bulk-approve-limit")
            .from(Base.BULK_APPROVE, ActionBreaks::noComment)
            .from(Base.BULK_APPROVE, scene -> ids(scene, "approvalIds", 0))
            .from(Base.BULK_APPROVE, scene -> ids(scene, "approvalIds", BULK_IDS + scene.draw.between(1, 9)))
            .rule("close-limit")
            .from(Base.CLOSE, scene -> ids(scene, "accessRequestIds", 0))
            .from(Base.CLOSE, scene -> ids(scene, "accessRequestIds", CLOSE_IDS + 1))
            .from(Base.CLOSE, scene -> ids(scene, "accessRequestIds", 1).add(scene.draw.blank()))
            .rule("close-status")
            .from(Base.CLOSE, scene -> scene.body.put("executionStatus", scene.draw.one("TERMINATED", "Done", "")))
            .from(Base.CLOSE, scene -> scene.body.put("completionStatus", scene.draw.one("FAILURE", "Partly", "")))
            .rule("bulk-authority")
            .from(Base.BULK_CANCEL, Base.BULK_APPROVE, Scene::userCalls)
            .rule("close-authority")
            .from(Base.CLOSE, Scene::userCalls)
            .rule("config-authority")
            .from(Base.SET_CONFIG_1, Base.SET_CONFIG_2, Scene::userCalls)
            .rule("forward-owner")
            .from(Base.FORWARD, scene -> scene.body.remove("newOwnerId"))
            .from(Base.FORWARD, scene -> scene.body.put("newOwnerId", scene.draw.chance(50) ? "" : tooLong(scene)))
            .rule("forward-comment")
            .from(Base.FORWARD, scene -> scene.body.remove("comment"))
            .from(Base.FORWARD, scene -> scene.body.put("comment", scene.draw.chance(50) ? "" : tooLong(scene)))
            .rule("reject-comment")
            .from(Base.REJECT, scene -> {
                scene.commentRequiredWhenRejected = true;
                noComment(scene);
            })
            .toList();

    private ActionBreaks() {}

    private static void noComment(Scene scene) {
        if (scene.draw.chance(50)) {
            scene.body.remove("comment");
        } else {
            scene.body.put("comment", scene.draw.blank());
        }
    }

    private static void open(Scene scene, boolean cancelable) {
        World world = scene.world;
        OpenRequest open = world.open(world.user(), world.item(ItemType.ROLE), world.user(), cancelable);
        scene.body.put("accountActivityId", open.id().value());
    }

    private static ArrayNode ids(Scene scene, String key, int count) {
        ArrayNode ids = scene.body.putArray(key);
        for (int i = 0; i < count; i++) {
            ids.add(scene.draw.id());
        }
        return ids;
    }

    private static String tooLong(Scene scene) {
        return scene.draw.one("x", "\u00EB", "\uD83D\uDD11").repeat(FORWARD_CHARACTERS + scene.draw.between(1, 9));
    }
}
