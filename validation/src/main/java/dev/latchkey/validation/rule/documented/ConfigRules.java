package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.Operation.SET_CONFIG_1;
import static dev.latchkey.model.version.Operation.SET_CONFIG_2;
import static dev.latchkey.validation.rule.Citation.Document.API_DESCRIPTION;
import static dev.latchkey.validation.rule.Citation.Document.BETA_CONFIG;
import static dev.latchkey.validation.rule.Citation.Document.V1_OPERATIONS;
import static dev.latchkey.validation.rule.Rule.error;

import dev.latchkey.model.ReferenceType;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.ApprovalReminderAndEscalationConfig;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.FallbackApprover;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.ConfigFeature;
import dev.latchkey.validation.rule.CheckContext;
import dev.latchkey.validation.rule.Level;
import dev.latchkey.validation.rule.Rule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Rules about a replacement configuration, in both generations. */
final class ConfigRules {
    private static final String REMINDERS_AT = "/approvalReminderAndEscalationConfig";

    private static final Rule REMINDERS = error("config-reminders")
            .on(SET_CONFIG_1)
            .cites(API_DESCRIPTION, "ApprovalReminderAndEscalationConfig")
            .cites(BETA_CONFIG, "approvalReminderAndEscalationConfig.maxReminders")
            .reason(
                    "Reviewers get 0 to 20 reminders, in beta and v3 at least one or, by their example, none; days are not negative.")
            .hint("Choose a number in the range.")
            .body((AccessRequestConfig body, CheckContext context) -> reminders(body, context))
            .build();

    private static final Rule APPROVAL_SCHEMES = error("config-approval-schemes")
            .on(SET_CONFIG_1)
            .until(ApiVersion.V3)
            .cites(BETA_CONFIG, "grantRequestApprovalSchemes")
            .cites(API_DESCRIPTION, "EntitlementRequestConfig.grantRequestApprovalSchemes")
            .reason(
                    "The approval schemes of entitlements are empty, or a list of known schemes with commas between them.")
            .hint("List entitlementOwner, sourceOwner, manager and workgroup:{id} as needed, separated by commas.")
            .body((AccessRequestConfig body, CheckContext context) -> approvalSchemes(body, context))
            .build();

    private static final Rule APPROVER_ID = error("config-approver-id")
            .on(SET_CONFIG_1, SET_CONFIG_2)
            .since(ApiVersion.V2024)
            .cites(API_DESCRIPTION, "EntitlementApprovalScheme")
            .reason("A step has one of the documented types, and names its approver by id where that is a"
                    + " governance group or a workflow; a workflow stands alone.")
            .hint(
                    "Use a documented type; give the id of the group or of the workflow, and no id elsewhere; leave no other step beside a workflow.")
            .body((body, context) -> ApproverIds.check(entitlements(body), context))
            .unsafeFix("Write the documented value.", Changes.takeSuggestion())
            .build();

    private static final Rule FALLBACK_APPROVER = error("config-fallback-approver")
            .on(SET_CONFIG_1)
            .cites(BETA_CONFIG, "approvalReminderAndEscalationConfig.fallbackApproverRef")
            .reason("The fallback approver is an identity.")
            .hint("Name an identity, with the type IDENTITY.")
            .body((AccessRequestConfig body, CheckContext context) -> fallbackApprover(body, context))
            .unsafeFix("Write the documented value.", Changes.takeSuggestion())
            .build();

    private static final Rule GENERATION = error("config-generation")
            .on(SET_CONFIG_1, SET_CONFIG_2)
            .cites(V1_OPERATIONS, "set-access-request-config-v1, set-access-request-config-v2")
            .cites(API_DESCRIPTION, "AccessRequestConfig")
            .reason("A configuration is of the generation, and of the form, that the endpoint takes.")
            .hint("Read the configuration where it is to be set, change it, and send it back there.")
            .body((body, context) -> {
                otherGeneration(body, context);
                ConfigFields.otherForm(entitlements(body), context);
            })
            .build();

    static final List<Rule> ALL = List.of(REMINDERS, APPROVAL_SCHEMES, APPROVER_ID, FALLBACK_APPROVER, GENERATION);

    private ConfigRules() {}

    private static void reminders(AccessRequestConfig body, CheckContext context) {
        ApprovalReminderAndEscalationConfig config = body.getApprovalReminderAndEscalationConfig();
        if (config != null) {
            days("daysUntilEscalation", config.getDaysUntilEscalation(), context);
            days("daysBetweenReminders", config.getDaysBetweenReminders(), context);
            maxReminders(config.getMaxReminders(), context);
        }
    }

    private static void days(String key, @Nullable Integer days, CheckContext context) {
        if (days != null && days < 0) {
            context.violated(
                    REMINDERS_AT + "/" + key,
                    key + " is " + days + "; a number of days is not negative",
                    Level.WARNING);
        }
    }

    private static void maxReminders(@Nullable Integer count, CheckContext context) {
        if (count == null) {
            return;
        }
        String at = REMINDERS_AT + "/maxReminders";
        int most = context.getLimits().getReminders();
        if (context.getApiVersion().offers(ConfigFeature.REMINDERS_UP_TO_TWENTY)) {
            if (count < 0 || count > most) {
                context.violated(at, "maxReminders is " + count + "; 0 to " + most + " are allowed");
            }
        } else if (count < 0) {
            context.violated(at, "maxReminders is " + count + "; it cannot be negative");
        } else if (count == 0) {
            context.violated(
                    at,
                    "maxReminders is 0; the description of API version " + context.getApiVersion()
                            + " wants at least 1, the example of the beta operation shows 0",
                    Level.WARNING);
        }
    }

    private static void approvalSchemes(AccessRequestConfig body, CheckContext context) {
        EntitlementRequestConfig config = body.getEntitlementRequestConfig();
        String schemes = config == null ? null : config.getGrantRequestApprovalSchemes();
        if (schemes != null) {
            ApprovalSchemes.check(schemes, ConfigFields.ENTITLEMENTS + "/grantRequestApprovalSchemes", context);
        }
    }

    private static void fallbackApprover(AccessRequestConfig body, CheckContext context) {
        ApprovalReminderAndEscalationConfig config = body.getApprovalReminderAndEscalationConfig();
        FallbackApprover approver = config == null ? null : config.getFallbackApproverRef();
        Open<ReferenceType> type = approver == null ? null : approver.getType();
        if (type != null && type != ReferenceType.IDENTITY) {
            Spelling.onlyValue(
                    REMINDERS_AT + "/fallbackApproverRef/type",
                    "the fallback approver is of type " + Spelling.shown(type.getText()) + "; it can only be IDENTITY",
                    type.getText(),
                    List.of(ReferenceType.IDENTITY.getText()),
                    context);
        }
    }

    private static void otherGeneration(Object body, CheckContext context) {
        if (body instanceof AccessRequestConfig first) {
            otherGeneration(first.getUnknownFields(), ConfigFields.GENERATION_2_ONLY, 2, context);
        } else {
            Map<String, JsonNode> unknown = ((AccessRequestConfigV2) body).getUnknownFields();
            otherGeneration(unknown, ConfigFields.GENERATION_1_ONLY, 1, context);
        }
    }

    private static void otherGeneration(
            Map<String, JsonNode> unknown, String[] keys, int generation, CheckContext context) {
        for (String key : keys) {
            if (unknown.containsKey(key)) {
                context.violated(
                        "/" + key,
                        key + " belongs to generation " + generation
                                + " of the configuration; this endpoint takes generation " + (3 - generation));
            }
        }
    }

    private static @Nullable EntitlementRequestConfig entitlements(Object body) {
        return body instanceof AccessRequestConfig first
                ? first.getEntitlementRequestConfig()
                : ((AccessRequestConfigV2) body).getEntitlementRequestConfig();
    }
}
