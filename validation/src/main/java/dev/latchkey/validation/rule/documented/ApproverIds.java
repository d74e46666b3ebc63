package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Answer.lacks;
import static dev.latchkey.validation.rule.Answer.satisfied;
import static dev.latchkey.validation.rule.Answer.violated;

import dev.latchkey.model.Blank;
import dev.latchkey.model.config.ApproverType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementApprovalScheme;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.EntitlementRevocationRequestConfig;
import dev.latchkey.model.json.Open;
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Level;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that the steps of an approval name their approvers as their types demand. */
final class ApproverIds {
    private static final List<String> TYPES =
            Arrays.stream(ApproverType.values()).map(ApproverType::getText).toList();

    private ApproverIds() {}

    static Answer check(@Nullable EntitlementRequestConfig config) {
        if (config == null) {
            return satisfied();
        }
        EntitlementAccessRequestConfig grant = config.getAccessRequestConfig();
        EntitlementRevocationRequestConfig revoke = config.getRevocationRequestConfig();
        return check("/accessRequestConfig", grant == null ? null : grant.getApprovalSchemes())
                .and(check("/revocationRequestConfig", revoke == null ? null : revoke.getApprovalSchemes()));
    }

    private static Answer check(String key, @Nullable List<EntitlementApprovalScheme> schemes) {
        Answer answer = satisfied();
        for (int i = 0; schemes != null && i < schemes.size(); i++) {
            Answer step = step(schemes, key, i);
            answer = answer.and(step);
        }
        return answer;
    }

    private static Answer step(List<EntitlementApprovalScheme> schemes, String key, int index) {
        EntitlementApprovalScheme scheme = schemes.get(index);
        Open<ApproverType> type = scheme.getApproverType();
        String id = scheme.getApproverId();
        if (type != null && !(type instanceof ApproverType)) {
            return Spelling.unknownValue(
                    at(key, index) + "/approverType",
                    Spelling.shown(type.getText()) + " is not a type of approver; the types are "
                            + String.join(", ", TYPES),
                    type.getText(),
                    TYPES);
        }
        if (type != ApproverType.GOVERNANCE_GROUP && type != ApproverType.WORKFLOW) {
            return Blank.isOrNull(id)
                    ? satisfied()
                    : violated(
                                    at(key, index) + "/approverId",
                                    "the approverId of a step " + (type == null ? "without a type" : "of type " + type)
                                            + " is not used; only GOVERNANCE_GROUP and WORKFLOW have one")
                            .as(Level.WARNING);
        }
        return type == ApproverType.WORKFLOW
                ? id(type, id, key, index).and(alone(schemes, key, index))
                : id(type, id, key, index);
    }

    /** Workflows exclude other types of approvals; the documents do not say so of several workflows. */
    private static Answer alone(List<EntitlementApprovalScheme> schemes, String key, int index) {
        if (schemes.size() == 1) {
            return satisfied();
        }
        boolean workflowsOnly = schemes.stream().allMatch(scheme -> scheme.getApproverType() == ApproverType.WORKFLOW);
        Answer answer = violated(
                at(key, index), "a workflow decides alone, but there are " + schemes.size() + " approval schemes");
        return workflowsOnly ? answer.as(Level.WARNING) : answer;
    }

    private static Answer id(Open<ApproverType> type, @Nullable String id, String key, int index) {
        if (id == null) {
            return lacks(at(key, index), "a step of type " + type + " needs an approverId", "approverId");
        }
        return Blank.is(id) ? violated(at(key, index) + "/approverId", "the id of the approver is blank") : satisfied();
    }

    private static String at(String key, int index) {
        return ConfigFields.ENTITLEMENTS + key + "/approvalSchemes/" + index;
    }
}
