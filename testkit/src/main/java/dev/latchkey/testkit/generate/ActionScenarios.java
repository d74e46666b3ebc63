package dev.latchkey.testkit.generate;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.testkit.organisation.Person;
import tools.jackson.databind.node.ArrayNode;

/** Legal actions on requests and approvals in progress. */
final class ActionScenarios {
    static final String WRITE = "idn:access-request-administration:write";
    private static final int MOST_IDS = 5;
    private static final int BULK_IDS = 50;
    private static final int CLOSE_IDS = 500;
    private static final int FORWARD_CHARACTERS = 255;
    private static final int AT_THE_LIMIT_PERCENT = 10;

    private ActionScenarios() {}

    static void cancel(Scenario scene) {
        OpenRequest open = open(scene);
        scene.caller = scene.draw.chance(50) ? open.requester() : scene.world.administrator();
        scene.body.put("accountActivityId", open.id().value()).put("comment", scene.draw.text());
    }

    static void bulkCancel(Scenario scene) {
        administratorOrWithTheRight(scene);
        ids(scene, "accessRequestIds");
        scene.body.put("comment", scene.draw.text());
    }

    static void close(Scenario scene) {
        ids(scene, "accessRequestIds");
        if (scene.draw.chance(AT_THE_LIMIT_PERCENT)) {
            madeUp(scene.body.putArray("accessRequestIds"), scene.draw, CLOSE_IDS);
        }
        if (scene.draw.chance(50)) {
            scene.body.put("message", scene.draw.text());
        }
        if (scene.draw.chance(50)) {
            scene.body.put("executionStatus", scene.draw.one("Terminated", "Completed"));
        }
        if (scene.draw.chance(50)) {
            scene.body.put("completionStatus", scene.draw.one("Success", "Incomplete", "Failure"));
        }
    }

    static void bulkApprove(Scenario scene) {
        administratorOrWithTheRight(scene);
        int count = scene.draw.chance(AT_THE_LIMIT_PERCENT) ? BULK_IDS : scene.draw.between(1, MOST_IDS);
        madeUp(scene.body.putArray("approvalIds"), scene.draw, count);
        scene.body.put("comment", scene.draw.text());
    }

    static void approve(Scenario scene) {
        scene.caller = scene.draw.one(scene.world.people).getId();
        comment(scene, scene.draw.chance(60));
    }

    static void reject(Scenario scene) {
        scene.caller = scene.draw.one(scene.world.people).getId();
        boolean required = scene.draw.chance(50);
        scene.commentRequiredWhenRejected = required;
        comment(scene, required || scene.draw.chance(50));
    }

    static void forward(Scenario scene) {
        scene.caller = scene.draw.one(scene.world.people).getId();
        boolean longest = scene.draw.chance(AT_THE_LIMIT_PERCENT);
        scene.body
                .put("newOwnerId", scene.draw.one(scene.world.people).getId().value())
                .put("comment", longest ? "x".repeat(FORWARD_CHARACTERS) : scene.draw.text());
    }

    /** A request that has not passed the approval step. */
    static OpenRequest open(Scenario scene) {
        IdentityId person = scene.draw.one(scene.world.people).getId();
        return scene.world.open(person, scene.world.item(ItemType.ROLE), person, true);
    }

    private static void ids(Scenario scene, String key) {
        ArrayNode ids = scene.body.putArray(key);
        for (int count = scene.draw.between(1, MOST_IDS); count > 0; count--) {
            ids.add(open(scene).id().value());
        }
    }

    private static void madeUp(ArrayNode ids, RandomSource draw, int count) {
        for (int i = 0; i < count; i++) {
            ids.add(draw.id());
        }
    }

    private static void comment(Scenario scene, boolean there) {
        if (there) {
            scene.body.put("comment", scene.draw.text());
        }
    }

    private static void administratorOrWithTheRight(Scenario scene) {
        if (scene.draw.chance(30)) {
            callerWith(scene, WRITE);
        }
    }

    /** Sets a caller without special authority who has a right. */
    static void callerWith(Scenario scene, String right) {
        IdentityId user = scene.userCalls();
        scene.world.people.replaceAll(person -> person.getId().equals(user) ? withRight(person, right) : person);
    }

    private static Person withRight(Person person, String right) {
        return person.toBuilder().addRights(right).build();
    }
}
