package dev.latchkey.testkit.generate;

import dev.latchkey.model.edition.ConfigFeature;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a configuration looks like that replaces the current one. */
final class ConfigBreaks {
    static final List<Break> ALL = new Breaks()
            .rule("config-reminders")
            .from(
                    Base.SET_CONFIG_1,
                    scene -> ConfigScenes.reminders(scene)
                            .put(
                                    scene.draw.one("maxReminders", "daysUntilEscalation", "daysBetweenReminders"),
                                    -scene.draw.between(1, 99)))
            .with(ConfigFeature.REMINDERS_UP_TO_TWENTY)
            .from(
                    Base.SET_CONFIG_1,
                    scene -> ConfigScenes.reminders(scene).put("maxReminders", 20 + scene.draw.between(1, 99)))
            .without(ConfigFeature.REMINDERS_UP_TO_TWENTY)
            .from(Base.SET_CONFIG_1, scene -> ConfigScenes.reminders(scene).put("maxReminders", 0))
            .rule("config-approval-schemes")
            .without(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)
            .from(
                    Base.SET_CONFIG_1,
                    scene -> ConfigScenes.entitlements(scene)
                            .put(
                                    "grantRequestApprovalSchemes",
                                    scene.draw.one(
                                            "owner",
                                            "sourceOwner,,manager",
                                            "workgroup:",
                                            "manager, workgroup:{id}",
                                            "MANAGER")))
            .rule("config-approver-id")
            .with(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)
            .from(List.of(Base.SET_CONFIG_1, Base.SET_CONFIG_2), ConfigBreaks::wrongApprover)
            .rule("config-fallback-approver")
            .from(
                    Base.SET_CONFIG_1,
                    scene -> ConfigScenes.reminders(scene)
                            .putObject("fallbackApproverRef")
                            .put("type", scene.draw.one("GOVERNANCE_GROUP", "identity"))
                            .put("id", scene.draw.id()))
            .rule("config-generation")
            .from(Base.SET_CONFIG_1, scene -> scene.body.put("govGroupVisibilityEnabled", true))
            .from(Base.SET_CONFIG_2, scene -> scene.body.put("autoApprovalEnabled", true))
            .with(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)
            .from(
                    Base.SET_CONFIG_1,
                    Base.SET_CONFIG_2,
                    scene -> ConfigScenes.entitlements(scene).put("allowEntitlementRequest", true))
            .without(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)
            .from(Base.SET_CONFIG_1, scene -> ConfigScenes.entitlements(scene).putObject("accessRequestConfig"))
            .toList();

    private ConfigBreaks() {}

    private static void wrongApprover(Scene scene) {
        Draw draw = scene.draw;
        ArrayNode schemes =
                ((ObjectNode) ConfigScenes.entitlements(scene).get("accessRequestConfig")).putArray("approvalSchemes");
        switch (draw.below(3)) {
            case 0 -> schemes.addObject().put("approverType", "MANAGER").put("approverId", draw.id());
            case 1 -> schemes.addObject().put("approverType", draw.one("GOVERNANCE_GROUP", "WORKFLOW"));
            default -> {
                schemes.addObject().put("approverType", "WORKFLOW").put("approverId", draw.uuid());
                schemes.addObject().put("approverType", "MANAGER");
            }
        }
    }
}
