package dev.latchkey.validation.rule.documented;

import dev.latchkey.model.Blank;
import dev.latchkey.model.config.ApproverType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementApprovalScheme;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.EntitlementRevocationRequestConfig;
import dev.latchkey.model.json.Open;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.rule.Level;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that the steps of an approval name their approvers as their types demand. */
final class ApproverIds {
    private static final List<String> TYPES =
            Arrays.stream(ApproverType.values()).map(ApproverType::getText).toList();

    private ApproverIds() {}

    static void check(@Nullable EntitlementRequestConfig config, CheckContext context) {
        if (config == null) {
            return;
        }
        EntitlementAccessRequestConfig grant = config.getAccessRequestConfig();
        EntitlementRevocationRequestConfig revoke = config.getRevocationRequestConfig();
        check("/accessRequestConfig", grant == null ? null : grant.getApprovalSchemes(), context);
        check("/revocationRequestConfig", revoke == null ? null : revoke.getApprovalSchemes(), context);
    }

    private static void check(String key, @Nullable List<EntitlementApprovalScheme> schemes, CheckContext context) {
        for (int i = 0; schemes != null && i < schemes.size(); i++) {
            step(schemes, key, i, context);
        }
    }

    private static void step(List<EntitlementApprovalScheme> schemes, String key, int index, CheckContext context) {
        EntitlementApprovalScheme scheme = schemes.get(index);
        Open<ApproverType> type = scheme.getApproverType();
        String id = scheme.getApproverId();
        if (type != null && !(type instanceof ApproverType)) {
            Spelling.unknownValue(
                    at(key, index) + "/approverType",
                    Spelling.shown(type.getText()) + " is not a type of approver; the types are "
                            + String.join(", ", TYPES),
                    type.getText(),
                    TYPES,
                    context);
        } else if (type == ApproverType.GOVERNANCE_GROUP || type == ApproverType.WORKFLOW) {
            id(type, id, key, index, context);
            if (type == ApproverType.WORKFLOW) {
                alone(schemes, key, index, context);
            }
        } else if (!Blank.isOrNull(id)) {
            context.violated(
                    at(key, index) + "/approverId",
                    "the approverId of a step " + (type == null ? "without a type" : "of type " + type)
                            + " is not used; only GOVERNANCE_GROUP and WORKFLOW have one",
                    Level.WARNING);
        }
    }

    /** Workflows exclude other types of approvals; the documents do not say so of several workflows. */
    private static void alone(List<EntitlementApprovalScheme> schemes, String key, int index, CheckContext context) {
        if (schemes.size() == 1) {
            return;
        }
        boolean workflowsOnly = schemes.stream().allMatch(scheme -> scheme.getApproverType() == ApproverType.WORKFLOW);
        context.violated(
                at(key, index),
                "a workflow decides alone, but there are " + schemes.size() + " approval schemes",
                workflowsOnly ? Level.WARNING : Level.ERROR);
    }

    private static void id(Open<ApproverType> type, @Nullable String id, String key, int index, CheckContext context) {
        if (id == null) {
            context.lacks(at(key, index), "a step of type " + type + " needs an approverId", "approverId");
        } else if (Blank.is(id)) {
            context.violated(at(key, index) + "/approverId", "the id of the approver is blank");
        }
    }

    private static String at(String key, int index) {
        return ConfigFields.ENTITLEMENTS + key + "/approvalSchemes/" + index;
    }
}
