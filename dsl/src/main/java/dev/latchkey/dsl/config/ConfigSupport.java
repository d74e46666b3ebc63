package dev.latchkey.dsl.config;

import dev.latchkey.dsl.InvalidRequestException;
import dev.latchkey.model.config.ApprovalReminderAndEscalationConfig;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.RequestOnBehalfOfConfig;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.ConfigFeature;
import dev.latchkey.model.version.ConfigGeneration;
import org.jspecify.annotations.Nullable;

/** Rejects fields that an API version does not have in its configuration. */
final class ConfigSupport {
    private static final int MOST_REMINDERS = 20;

    private final ApiVersion apiVersion;

    ConfigSupport(ApiVersion apiVersion) {
        this.apiVersion = apiVersion;
    }

    void keep(ConfigGeneration generation) {
        if (!apiVersion.getConfigGenerations().contains(generation)) {
            throw refusal(
                    "the API version has no configuration of generation " + generation.getNumber(),
                    "read and change the one that it has");
        }
    }

    void keep(@Nullable RequestOnBehalfOfConfig onBehalfOf) {
        if (onBehalfOf != null) {
            keep(ConfigFeature.MACHINES_BY_ANYONE, onBehalfOf.getAllowRequestOnBehalfOfForMachineIdentity());
            keep(ConfigFeature.MACHINES_BY_OWNER, onBehalfOf.getAllowRequestForMachineByOwner());
        }
    }

    void keep(@Nullable EntitlementRequestConfig entitlements) {
        if (entitlements == null) {
            return;
        }
        EntitlementAccessRequestConfig grants = entitlements.getAccessRequestConfig();
        keep(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS, grants);
        keep(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS, entitlements.getRevocationRequestConfig());
        keep(ConfigFeature.FORM_DEFINITION, grants == null ? null : grants.getFormDefinitionId());
        if (apiVersion.offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS) && isEarly(entitlements)) {
            throw refusal(
                    "earlyEntitlements(edit) changes what this API version does not have", "use entitlements(edit)");
        }
    }

    void keep(@Nullable ApprovalReminderAndEscalationConfig reminders) {
        Integer most = reminders == null ? null : reminders.getMaxReminders();
        if (most != null && most > MOST_REMINDERS && apiVersion.offers(ConfigFeature.REMINDERS_UP_TO_TWENTY)) {
            throw refusal(
                    most + " reminders are too many",
                    "call remindEvery(days, reminders) with at most " + MOST_REMINDERS);
        }
    }

    void keep(ConfigFeature feature, @Nullable Object value) {
        if (value != null && !apiVersion.offers(feature)) {
            throw refusal(
                    feature.getJsonName() + " is not in API version " + apiVersion,
                    "leave it out; it is there from " + feature.getSince() + " on");
        }
    }

    private static boolean isEarly(EntitlementRequestConfig entitlements) {
        return entitlements.getAllowEntitlementRequest() != null
                || entitlements.getRequestCommentsRequired() != null
                || entitlements.getDeniedCommentsRequired() != null
                || entitlements.getGrantRequestApprovalSchemes() != null;
    }

    private InvalidRequestException refusal(String complaint, String advice) {
        return new InvalidRequestException("build(" + apiVersion + ")", complaint, advice);
    }
}
