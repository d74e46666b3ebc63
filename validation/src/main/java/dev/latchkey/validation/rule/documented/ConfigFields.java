package dev.latchkey.validation.rule.documented;

import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.DurationUnit;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.RequestOnBehalfOfConfig;
import dev.latchkey.model.json.Open;
import dev.latchkey.model.version.ConfigFeature;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.rule.CheckContext;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a configuration, by API version and generation. */
final class ConfigFields {
    static final String[] GENERATION_1_ONLY = {"autoApprovalEnabled", "approvalReminderAndEscalationConfig"};
    static final String[] GENERATION_2_ONLY = {"govGroupVisibilityEnabled", "machineIdentityAccessRequestEnabled"};

    static final String ENTITLEMENTS = "/entitlementRequestConfig";
    private static final String GRANT = ENTITLEMENTS + "/accessRequestConfig";
    private static final String ON_BEHALF_OF = "/requestOnBehalfOfConfig";

    private static final List<String> UNITS =
            Arrays.stream(DurationUnit.values()).map(DurationUnit::getText).toList();

    private ConfigFields() {}

    /** The fields that only a configuration of the other generation has; empty for other operations. */
    static List<String> ofOtherGeneration(Operation operation) {
        return switch (operation) {
            case SET_CONFIG_1 -> List.of(GENERATION_2_ONLY);
            case SET_CONFIG_2 -> List.of(GENERATION_1_ONLY);
            default -> List.of();
        };
    }

    /** The fields and values that the API version lacks, whatever the generation. */
    static void notInApiVersion(Object config, CheckContext context) {
        if (config instanceof AccessRequestConfig first) {
            onBehalfOf(first.getRequestOnBehalfOfConfig(), context);
            grant(first.getEntitlementRequestConfig(), context);
            return;
        }
        AccessRequestConfigV2 second = (AccessRequestConfigV2) config;
        onBehalfOf(second.getRequestOnBehalfOfConfig(), context);
        grant(second.getEntitlementRequestConfig(), context);
        missing(ConfigFeature.MACHINES, "", second.getMachineIdentityAccessRequestEnabled() != null, context);
    }

    /** The form of the entitlement configuration that the API version does not accept. */
    static void otherForm(@Nullable EntitlementRequestConfig config, CheckContext context) {
        if (config == null) {
            return;
        }
        if (context.getApiVersion().offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)) {
            earlier("allowEntitlementRequest", config.getAllowEntitlementRequest(), context);
            earlier("requestCommentsRequired", config.getRequestCommentsRequired(), context);
            earlier("deniedCommentsRequired", config.getDeniedCommentsRequired(), context);
            earlier("grantRequestApprovalSchemes", config.getGrantRequestApprovalSchemes(), context);
        } else {
            later("accessRequestConfig", config.getAccessRequestConfig(), context);
            later("revocationRequestConfig", config.getRevocationRequestConfig(), context);
        }
    }

    private static void onBehalfOf(@Nullable RequestOnBehalfOfConfig config, CheckContext context) {
        if (config != null) {
            missing(
                    ConfigFeature.MACHINES_BY_ANYONE,
                    ON_BEHALF_OF,
                    config.getAllowRequestOnBehalfOfForMachineIdentity() != null,
                    context);
            missing(
                    ConfigFeature.MACHINES_BY_OWNER,
                    ON_BEHALF_OF,
                    config.getAllowRequestForMachineByOwner() != null,
                    context);
        }
    }

    private static void grant(@Nullable EntitlementRequestConfig entitlements, CheckContext context) {
        EntitlementAccessRequestConfig grant = entitlements == null ? null : entitlements.getAccessRequestConfig();
        if (grant != null && context.getApiVersion().offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)) {
            missing(ConfigFeature.FORM_DEFINITION, GRANT, grant.getFormDefinitionId() != null, context);
            unit(grant.getMaxPermittedAccessDuration(), context);
        }
    }

    private static void unit(@Nullable AccessDuration duration, CheckContext context) {
        Open<DurationUnit> unit = duration == null ? null : duration.getTimeUnit();
        if (unit != null && !(unit instanceof DurationUnit)) {
            Spelling.unknownValue(
                    GRANT + "/maxPermittedAccessDuration/timeUnit",
                    Spelling.shown(unit.getText()) + " is not a unit of time; the units are "
                            + String.join(", ", UNITS),
                    unit.getText(),
                    UNITS,
                    context);
        }
    }

    private static void missing(ConfigFeature feature, String around, boolean used, CheckContext context) {
        if (used && !context.getApiVersion().offers(feature)) {
            context.violated(around + "/" + feature.getJsonName(), notYet(feature.getJsonName(), feature, context));
        }
    }

    private static void later(String key, @Nullable Object value, CheckContext context) {
        if (value != null) {
            context.violated(ENTITLEMENTS + "/" + key, notYet(key, ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS, context));
        }
    }

    private static void earlier(String key, @Nullable Object value, CheckContext context) {
        if (value != null) {
            context.violated(
                    ENTITLEMENTS + "/" + key,
                    key + " is not in API version " + context.getApiVersion() + "; it was there before "
                            + ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS.getSince()
                            + ", which replaced it by accessRequestConfig and revocationRequestConfig");
        }
    }

    private static String notYet(String key, ConfigFeature feature, CheckContext context) {
        return key + " is not in API version " + context.getApiVersion() + "; it is there from " + feature.getSince()
                + " on";
    }
}
