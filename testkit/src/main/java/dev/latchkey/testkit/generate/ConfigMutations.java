package dev.latchkey.testkit.generate;

import dev.latchkey.model.version.ConfigFeature;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Mutations of a replacement configuration. */
final class ConfigMutations {
    static final List<Mutation> ALL = new MutationTable()
            .rule("config-reminders")
            .from(
                    LegalCases.SET_CONFIG_1,
                    scene -> ConfigScenarios.reminders(scene).put("maxReminders", -scene.draw.between(1, 99)))
            .with(ConfigFeature.REMINDERS_UP_TO_TWENTY)
            .from(
                    LegalCases.SET_CONFIG_1,
                    scene -> ConfigScenarios.reminders(scene).put("maxReminders", 20 + scene.draw.between(1, 99)))
            .rule("config-approval-schemes")
            .without(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)
            .from(
                    LegalCases.SET_CONFIG_1,
                    scene -> ConfigScenarios.entitlements(scene)
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
            .from(List.of(LegalCases.SET_CONFIG_1, LegalCases.SET_CONFIG_2), ConfigMutations::wrongApprover)
            .rule("config-fallback-approver")
            .from(
                    LegalCases.SET_CONFIG_1,
                    scene -> ConfigScenarios.reminders(scene)
                            .putObject("fallbackApproverRef")
                            .put("type", scene.draw.one("GOVERNANCE_GROUP", "identity"))
                            .put("id", scene.draw.id()))
            .rule("config-generation")
            .from(LegalCases.SET_CONFIG_1, scene -> scene.body.put("govGroupVisibilityEnabled", true))
            .from(LegalCases.SET_CONFIG_2, scene -> scene.body.put("autoApprovalEnabled", true))
            .with(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)
            .from(
                    LegalCases.SET_CONFIG_1,
                    LegalCases.SET_CONFIG_2,
                    scene -> ConfigScenarios.entitlements(scene).put("allowEntitlementRequest", true))
            .without(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)
            .from(
                    LegalCases.SET_CONFIG_1,
                    scene -> ConfigScenarios.entitlements(scene).putObject("accessRequestConfig"))
            .toList();

    private ConfigMutations() {}

    private static void wrongApprover(Scenario scene) {
        RandomSource draw = scene.draw;
        ArrayNode schemes = ((ObjectNode) ConfigScenarios.entitlements(scene).get("accessRequestConfig"))
                .putArray("approvalSchemes");
        if (draw.chance(50)) {
            schemes.addObject().put("approverType", draw.one("GOVERNANCE_GROUP", "WORKFLOW"));
        } else {
            schemes.addObject().put("approverType", "WORKFLOW").put("approverId", draw.uuid());
            schemes.addObject().put("approverType", "MANAGER");
        }
    }
}
