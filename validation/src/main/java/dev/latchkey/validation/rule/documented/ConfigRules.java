package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.Operation.SET_CONFIG_1;
import static dev.latchkey.model.version.Operation.SET_CONFIG_2;
import static dev.latchkey.validation.rule.Answer.satisfied;
import static dev.latchkey.validation.rule.Answer.violated;
import static dev.latchkey.validation.rule.Rule.error;
import static dev.latchkey.validation.rule.Source.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Source.Document.BETA_CONFIG;
import static dev.latchkey.validation.rule.Source.Document.V1_OPERATIONS;

import dev.latchkey.model.ReferenceType;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.ApprovalReminderAndEscalationConfig;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.FallbackApprover;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.ConfigFeature;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import dev.latchkey.validation.rule.Terms;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Rules about a replacement configuration, in both generations. */
final class ConfigRules {
    private static final String REMINDERS_AT = "/approvalReminderAndEscalationConfig";

    private static final Rule REMINDERS = error("config-reminders")
            .on(SET_CONFIG_1)
            .source(API_DESCRIPTION, "ApprovalReminderAndEscalationConfig")
            .source(BETA_CONFIG, "approvalReminderAndEscalationConfig.maxReminders")
            .reason(
                    "Reviewers get 0 to 20 reminders, in beta and v3 at least one or, by their example, none; days are not negative.")
            .hint("Choose a number in the range.")
            .body((AccessRequestConfig body, Terms terms, FactSource facts) -> reminders(body, terms))
            .build();

    private static final Rule APPROVAL_SCHEMES = error("config-approval-schemes")
            .on(SET_CONFIG_1)
            .until(ApiVersion.V3)
            .source(BETA_CONFIG, "grantRequestApprovalSchemes")
            .source(API_DESCRIPTION, "EntitlementRequestConfig.grantRequestApprovalSchemes")
            .reason(
                    "The approval schemes of entitlements are empty, or a list of known schemes with commas between them.")
            .hint("List entitlementOwner, sourceOwner, manager and workgroup:{id} as needed, separated by commas.")
            .body((AccessRequestConfig body, Terms terms, FactSource facts) -> approvalSchemes(body))
            .build();

    private static final Rule APPROVER_ID = error("config-approver-id")
            .on(SET_CONFIG_1, SET_CONFIG_2)
            .since(ApiVersion.V2024)
            .source(API_DESCRIPTION, "EntitlementApprovalScheme")
            .reason("A step has one of the documented types, and names its approver by id where that is a"
                    + " governance group or a workflow; a workflow stands alone.")
            .hint(
                    "Use a documented type; give the id of the group or of the workflow, and no id elsewhere; leave no other step beside a workflow.")
            .body((body, terms, facts) -> ApproverIds.check(entitlements(body)))
            .unsafeFix("Write the documented value.", Changes.takeSuggestion())
            .build();

    private static final Rule FALLBACK_APPROVER = error("config-fallback-approver")
            .on(SET_CONFIG_1)
            .source(BETA_CONFIG, "approvalReminderAndEscalationConfig.fallbackApproverRef")
            .reason("The fallback approver is an identity.")
            .hint("Name an identity, with the type IDENTITY.")
            .body((AccessRequestConfig body, Terms terms, FactSource facts) -> fallbackApprover(body))
            .unsafeFix("Write the documented value.", Changes.takeSuggestion())
            .build();

    private static final Rule GENERATION = error("config-generation")
            .on(SET_CONFIG_1, SET_CONFIG_2)
            .source(V1_OPERATIONS, "set-access-request-config-v1, set-access-request-config-v2")
            .source(API_DESCRIPTION, "AccessRequestConfig")
            .reason("A configuration is of the generation, and of the form, that the endpoint takes.")
            .hint("Read the configuration where it is to be set, change it, and send it back there.")
            .body((body, terms, facts) -> otherGeneration(body).and(ConfigFields.otherForm(entitlements(body), terms)))
            .build();

    static final List<Rule> ALL = List.of(REMINDERS, APPROVAL_SCHEMES, APPROVER_ID, FALLBACK_APPROVER, GENERATION);

    private ConfigRules() {}

    private static Answer reminders(AccessRequestConfig body, Terms terms) {
        ApprovalReminderAndEscalationConfig config = body.getApprovalReminderAndEscalationConfig();
        return config == null
                ? satisfied()
                : days("daysUntilEscalation", config.getDaysUntilEscalation())
                        .and(days("daysBetweenReminders", config.getDaysBetweenReminders()))
                        .and(maxReminders(config.getMaxReminders(), terms));
    }

    private static Answer days(String key, @Nullable Integer days) {
        return days == null || days >= 0
                ? satisfied()
                : violated(REMINDERS_AT + "/" + key, key + " is " + days + "; a number of days is not negative")
                        .as(Level.WARNING);
    }

    private static Answer maxReminders(@Nullable Integer count, Terms terms) {
        if (count == null) {
            return satisfied();
        }
        String at = REMINDERS_AT + "/maxReminders";
        if (!terms.apiVersion().offers(ConfigFeature.REMINDERS_UP_TO_TWENTY)) {
            if (count == 0) {
                return violated(
                                at,
                                "maxReminders is 0; the description of API version " + terms.apiVersion()
                                        + " wants at least 1, the example of the beta operation shows 0")
                        .as(Level.WARNING);
            }
            return count > 0 ? satisfied() : violated(at, "maxReminders is " + count + "; it cannot be negative");
        }
        int most = terms.limits().getReminders();
        return count >= 0 && count <= most
                ? satisfied()
                : violated(at, "maxReminders is " + count + "; 0 to " + most + " are allowed");
    }

    private static Answer approvalSchemes(AccessRequestConfig body) {
        EntitlementRequestConfig config = body.getEntitlementRequestConfig();
        String schemes = config == null ? null : config.getGrantRequestApprovalSchemes();
        return schemes == null
                ? satisfied()
                : ApprovalSchemes.check(schemes, ConfigFields.ENTITLEMENTS + "/grantRequestApprovalSchemes");
    }

    private static Answer fallbackApprover(AccessRequestConfig body) {
        ApprovalReminderAndEscalationConfig config = body.getApprovalReminderAndEscalationConfig();
        FallbackApprover approver = config == null ? null : config.getFallbackApproverRef();
        return approver == null || approver.getType() == null || approver.getType() == ReferenceType.IDENTITY
                ? satisfied()
                : Spelling.onlyValue(
                        REMINDERS_AT + "/fallbackApproverRef/type",
                        "the fallback approver is of type "
                                + Spelling.shown(approver.getType().getText()) + "; it can only be IDENTITY",
                        approver.getType().getText(),
                        List.of(ReferenceType.IDENTITY.getText()));
    }

    private static Answer otherGeneration(Object body) {
        return body instanceof AccessRequestConfig first
                ? otherGeneration(first.getUnknownFields(), ConfigFields.GENERATION_2_ONLY, 2)
                : otherGeneration(((AccessRequestConfigV2) body).getUnknownFields(), ConfigFields.GENERATION_1_ONLY, 1);
    }

    private static Answer otherGeneration(Map<String, JsonNode> unknown, String[] keys, int generation) {
        Answer answer = satisfied();
        for (String key : keys) {
            if (unknown.containsKey(key)) {
                answer = answer.and(violated(
                        "/" + key,
                        key + " belongs to generation " + generation
                                + " of the configuration; this endpoint takes generation " + (3 - generation)));
            }
        }
        return answer;
    }

    private static @Nullable EntitlementRequestConfig entitlements(Object body) {
        return body instanceof AccessRequestConfig first
                ? first.getEntitlementRequestConfig()
                : ((AccessRequestConfigV2) body).getEntitlementRequestConfig();
    }
}
