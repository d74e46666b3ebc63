package dev.latchkey.testkit.generate;

import dev.latchkey.model.config.ApproverType;
import dev.latchkey.model.version.ConfigFeature;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Legal configurations, set by an administrator. */
final class ConfigScenarios {
    static final String REMINDERS = "approvalReminderAndEscalationConfig";
    static final String ENTITLEMENTS = "entitlementRequestConfig";
    static final String ON_BEHALF_OF = "requestOnBehalfOfConfig";
    private static final int MOST_REMINDERS = 20;

    private ConfigScenarios() {}

    static void first(Scenario scene) {
        both(scene);
        scene.body.put("autoApprovalEnabled", scene.draw.chance(50));
        if (scene.draw.chance(60)) {
            reminders(scene);
        }
    }

    static void second(Scenario scene) {
        both(scene);
        scene.body.put("govGroupVisibilityEnabled", scene.draw.chance(50));
        if (scene.apiVersion.offers(ConfigFeature.MACHINES) && scene.draw.chance(50)) {
            scene.body.put("machineIdentityAccessRequestEnabled", scene.draw.chance(50));
        }
    }

    private static void both(Scenario scene) {
        RandomSource draw = scene.draw;
        scene.body.put("approvalsMustBeExternal", draw.chance(30)).put("reauthorizationEnabled", draw.chance(30));
        ObjectNode onBehalfOf = scene.body.putObject(ON_BEHALF_OF);
        onBehalfOf
                .put("allowRequestOnBehalfOfAnyoneByAnyone", draw.chance(50))
                .put("allowRequestOnBehalfOfEmployeeByManager", draw.chance(50));
        if (scene.apiVersion.offers(ConfigFeature.MACHINES_BY_ANYONE) && draw.chance(50)) {
            onBehalfOf
                    .put("allowRequestOnBehalfOfForMachineIdentity", draw.chance(50))
                    .put("allowRequestForMachineByOwner", draw.chance(50));
        }
        if (draw.chance(70)) {
            entitlements(scene);
        }
    }

    /** The request configuration of entitlements, in the form of the API version. */
    static ObjectNode entitlements(Scenario scene) {
        RandomSource draw = scene.draw;
        ObjectNode config = scene.body.putObject(ENTITLEMENTS);
        if (!scene.apiVersion.offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)) {
            return config.put("allowEntitlementRequest", draw.chance(50))
                    .put("requestCommentsRequired", draw.chance(50))
                    .put("deniedCommentsRequired", draw.chance(50))
                    .put(
                            "grantRequestApprovalSchemes",
                            draw.one(
                                    "",
                                    "sourceOwner",
                                    "entitlementOwner, manager",
                                    "manager, sourceOwner",
                                    "manager, workgroup:" + draw.uuid()));
        }
        ObjectNode grant = config.putObject("accessRequestConfig")
                .put("requestCommentRequired", draw.chance(50))
                .put("denialCommentRequired", draw.chance(50))
                .put("requireEndDate", draw.chance(50));
        schemes(grant, draw);
        if (draw.chance(30)) {
            grant.putObject("maxPermittedAccessDuration")
                    .put("value", draw.between(1, 24))
                    .put("timeUnit", draw.one("HOURS", "DAYS", "WEEKS", "MONTHS"));
        }
        if (scene.apiVersion.offers(ConfigFeature.FORM_DEFINITION) && draw.chance(30)) {
            grant.put("formDefinitionId", draw.uuid());
        }
        if (draw.chance(50)) {
            schemes(config.putObject("revocationRequestConfig"), draw);
        }
        return config;
    }

    private static void schemes(ObjectNode around, RandomSource draw) {
        ArrayNode schemes = around.putArray("approvalSchemes");
        if (draw.chance(20)) {
            scheme(schemes, ApproverType.WORKFLOW, draw);
            return;
        }
        for (int count = draw.below(3); count > 0; count--) {
            scheme(
                    schemes,
                    draw.one(
                            ApproverType.ENTITLEMENT_OWNER,
                            ApproverType.SOURCE_OWNER,
                            ApproverType.MANAGER,
                            ApproverType.GOVERNANCE_GROUP),
                    draw);
        }
    }

    private static void scheme(ArrayNode schemes, ApproverType type, RandomSource draw) {
        ObjectNode scheme = schemes.addObject().put("approverType", type.name());
        if (type == ApproverType.GOVERNANCE_GROUP || type == ApproverType.WORKFLOW) {
            scheme.put("approverId", draw.uuid());
        }
    }

    static ObjectNode reminders(Scenario scene) {
        RandomSource draw = scene.draw;
        ObjectNode config = scene.body
                .putObject(REMINDERS)
                .put("daysUntilEscalation", draw.below(30))
                .put("daysBetweenReminders", draw.below(30))
                .put("maxReminders", draw.between(1, MOST_REMINDERS));
        if (draw.chance(50)) {
            config.putObject("fallbackApproverRef")
                    .put("type", "IDENTITY")
                    .put("id", draw.one(scene.world.people).getId().value());
        }
        return config;
    }
}
