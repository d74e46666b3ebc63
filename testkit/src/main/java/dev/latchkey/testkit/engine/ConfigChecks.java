package dev.latchkey.testkit.engine;

import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.Blank;
import dev.latchkey.model.DurationUnit;
import dev.latchkey.model.ReferenceType;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.ApprovalReminderAndEscalationConfig;
import dev.latchkey.model.config.ApproverType;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementApprovalScheme;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.EntitlementRevocationRequestConfig;
import dev.latchkey.model.config.FallbackApprover;
import dev.latchkey.model.config.RequestOnBehalfOfConfig;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.ConfigFeature;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Rejects configurations that the API version does not accept. */
final class ConfigChecks {
    private static final int MOST_REMINDERS = 20;
    private static final Set<String> ONLY_GENERATION_1 =
            Set.of("autoApprovalEnabled", "approvalReminderAndEscalationConfig");
    private static final Set<String> ONLY_GENERATION_2 =
            Set.of("govGroupVisibilityEnabled", "machineIdentityAccessRequestEnabled");

    private final TenantState tenant;
    private final ApiVersion apiVersion;

    ConfigChecks(TenantState tenant, ApiVersion apiVersion) {
        this.tenant = tenant;
        this.apiVersion = apiVersion;
    }

    void check(AccessRequestConfig body) {
        refuseOther(body.getUnknownFields(), ONLY_GENERATION_2);
        checkReminders(body.getApprovalReminderAndEscalationConfig());
        checkMachines(body.getRequestOnBehalfOfConfig());
        checkEntitlements(body.getEntitlementRequestConfig());
    }

    void check(AccessRequestConfigV2 body) {
        refuseOther(body.getUnknownFields(), ONLY_GENERATION_1);
        refuse(ConfigFeature.MACHINES, body.getMachineIdentityAccessRequestEnabled());
        checkMachines(body.getRequestOnBehalfOfConfig());
        checkEntitlements(body.getEntitlementRequestConfig());
    }

    private static void refuseOther(Map<String, JsonNode> fields, Set<String> ofOther) {
        for (String field : fields.keySet()) {
            if (ofOther.contains(field)) {
                throw Refusal.invalid(field + " belongs to the other generation of the configuration");
            }
        }
    }

    private void refuse(ConfigFeature feature, @Nullable Object value) {
        if (value != null && !apiVersion.offers(feature)) {
            throw Refusal.invalid(apiVersion + " does not know " + feature.getJsonName());
        }
    }

    private void checkReminders(@Nullable ApprovalReminderAndEscalationConfig reminders) {
        if (reminders == null) {
            return;
        }
        boolean upToTwenty = apiVersion.offers(ConfigFeature.REMINDERS_UP_TO_TWENTY);
        Integer most = reminders.getMaxReminders();
        if (most != null && (most < 0 || (upToTwenty && most > MOST_REMINDERS))) {
            throw Refusal.invalid(
                    "maxReminders is " + most + (upToTwenty ? ", not 0 to " + MOST_REMINDERS : ", which is negative"));
        }
        checkFallback(reminders.getFallbackApproverRef());
    }

    private void checkFallback(@Nullable FallbackApprover approver) {
        if (approver == null) {
            return;
        }
        Open<ReferenceType> type = approver.getType();
        if (type != null && type != ReferenceType.IDENTITY) {
            throw Refusal.illegalValue("fallbackApproverRef.type", type.getText());
        }
        if (approver.getId() != null && tenant.directory().person(approver.getId()) == null && !tenant.isLenient()) {
            throw Refusal.unknownReference("identity", approver.getId().value());
        }
    }

    private void checkMachines(@Nullable RequestOnBehalfOfConfig onBehalfOf) {
        if (onBehalfOf != null) {
            refuse(ConfigFeature.MACHINES_BY_ANYONE, onBehalfOf.getAllowRequestOnBehalfOfForMachineIdentity());
            refuse(ConfigFeature.MACHINES_BY_OWNER, onBehalfOf.getAllowRequestForMachineByOwner());
        }
    }

    private void checkEntitlements(@Nullable EntitlementRequestConfig config) {
        if (config == null) {
            return;
        }
        if (apiVersion.offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)) {
            if (config.getAllowEntitlementRequest() != null
                    || config.getRequestCommentsRequired() != null
                    || config.getDeniedCommentsRequired() != null
                    || config.getGrantRequestApprovalSchemes() != null) {
                throw Refusal.invalid(apiVersion + " takes accessRequestConfig and revocationRequestConfig here");
            }
            checkGrants(config.getAccessRequestConfig());
            EntitlementRevocationRequestConfig revocations = config.getRevocationRequestConfig();
            checkSchemes(revocations == null ? null : revocations.getApprovalSchemes());
            return;
        }
        if (config.getAccessRequestConfig() != null || config.getRevocationRequestConfig() != null) {
            throw Refusal.invalid(apiVersion + " does not know accessRequestConfig and revocationRequestConfig");
        }
        String schemes = config.getGrantRequestApprovalSchemes();
        if (schemes != null && !ApprovalSchemeSyntax.isValid(schemes)) {
            throw Refusal.illegalValue("grantRequestApprovalSchemes", schemes);
        }
    }

    private void checkGrants(@Nullable EntitlementAccessRequestConfig config) {
        if (config != null) {
            refuse(ConfigFeature.FORM_DEFINITION, config.getFormDefinitionId());
            checkSchemes(config.getApprovalSchemes());
            checkDuration(config.getMaxPermittedAccessDuration());
        }
    }

    /** The documents list the units, but do not limit the value. */
    private static void checkDuration(@Nullable AccessDuration duration) {
        Open<DurationUnit> unit = duration == null ? null : duration.getTimeUnit();
        if (unit != null && !(unit instanceof DurationUnit)) {
            throw Refusal.illegalValue("timeUnit", unit.getText());
        }
    }

    private static void checkSchemes(@Nullable List<EntitlementApprovalScheme> schemes) {
        if (schemes == null) {
            return;
        }
        for (EntitlementApprovalScheme scheme : schemes) {
            Open<ApproverType> type = scheme.getApproverType();
            if (type != null && !(type instanceof ApproverType)) {
                throw Refusal.illegalValue("approverType", type.getText());
            }
            boolean byId = type == ApproverType.GOVERNANCE_GROUP || type == ApproverType.WORKFLOW;
            if (byId && Blank.isOrNull(scheme.getApproverId())) {
                throw Refusal.invalid("a step of type " + type + " needs an approverId");
            }
        }
        long workflows = schemes.stream()
                .filter(scheme -> scheme.getApproverType() == ApproverType.WORKFLOW)
                .count();
        if (workflows > 0 && workflows < schemes.size()) {
            throw Refusal.invalid("a WORKFLOW excludes other types among the approvalSchemes");
        }
    }
}
