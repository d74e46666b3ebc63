package dev.latchkey.validation.rule.documented;

import static dev.latchkey.validation.rule.Answer.satisfied;
import static dev.latchkey.validation.rule.Answer.violated;

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
import dev.latchkey.validation.rule.Answer;
import dev.latchkey.validation.rule.Terms;
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
    static Answer notInApiVersion(Object config, Terms terms) {
        if (config instanceof AccessRequestConfig first) {
            return onBehalfOf(first.getRequestOnBehalfOfConfig(), terms)
                    .and(grant(first.getEntitlementRequestConfig(), terms));
        }
        AccessRequestConfigV2 second = (AccessRequestConfigV2) config;
        return onBehalfOf(second.getRequestOnBehalfOfConfig(), terms)
                .and(grant(second.getEntitlementRequestConfig(), terms))
                .and(missing(
                        ConfigFeature.MACHINES, "", second.getMachineIdentityAccessRequestEnabled() != null, terms));
    }

    /** The form of the entitlement configuration that the API version does not take. */
    static Answer otherForm(@Nullable EntitlementRequestConfig config, Terms terms) {
        if (config == null) {
            return satisfied();
        }
        if (!terms.apiVersion().offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)) {
            return later("accessRequestConfig", config.getAccessRequestConfig(), terms)
                    .and(later("revocationRequestConfig", config.getRevocationRequestConfig(), terms));
        }
        return earlier("allowEntitlementRequest", config.getAllowEntitlementRequest(), terms)
                .and(earlier("requestCommentsRequired", config.getRequestCommentsRequired(), terms))
                .and(earlier("deniedCommentsRequired", config.getDeniedCommentsRequired(), terms))
                .and(earlier("grantRequestApprovalSchemes", config.getGrantRequestApprovalSchemes(), terms));
    }

    private static Answer onBehalfOf(@Nullable RequestOnBehalfOfConfig config, Terms terms) {
        return config == null
                ? satisfied()
                : missing(
                                ConfigFeature.MACHINES_BY_ANYONE,
                                ON_BEHALF_OF,
                                config.getAllowRequestOnBehalfOfForMachineIdentity() != null,
                                terms)
                        .and(missing(
                                ConfigFeature.MACHINES_BY_OWNER,
                                ON_BEHALF_OF,
                                config.getAllowRequestForMachineByOwner() != null,
                                terms));
    }

    private static Answer grant(@Nullable EntitlementRequestConfig entitlements, Terms terms) {
        EntitlementAccessRequestConfig grant = entitlements == null ? null : entitlements.getAccessRequestConfig();
        return grant == null || !terms.apiVersion().offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)
                ? satisfied()
                : missing(ConfigFeature.FORM_DEFINITION, GRANT, grant.getFormDefinitionId() != null, terms)
                        .and(unit(grant.getMaxPermittedAccessDuration()));
    }

    private static Answer unit(@Nullable AccessDuration duration) {
        Open<DurationUnit> unit = duration == null ? null : duration.getTimeUnit();
        return unit == null || unit instanceof DurationUnit
                ? satisfied()
                : Spelling.unknownValue(
                        GRANT + "/maxPermittedAccessDuration/timeUnit",
                        Spelling.shown(unit.getText()) + " is not a unit of time; the units are "
                                + String.join(", ", UNITS),
                        unit.getText(),
                        UNITS);
    }

    private static Answer missing(ConfigFeature feature, String around, boolean used, Terms terms) {
        return !used || terms.apiVersion().offers(feature)
                ? satisfied()
                : violated(around + "/" + feature.getJsonName(), notYet(feature.getJsonName(), feature, terms));
    }

    private static Answer later(String key, @Nullable Object value, Terms terms) {
        return value == null
                ? satisfied()
                : violated(ENTITLEMENTS + "/" + key, notYet(key, ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS, terms));
    }

    private static Answer earlier(String key, @Nullable Object value, Terms terms) {
        return value == null
                ? satisfied()
                : violated(
                        ENTITLEMENTS + "/" + key,
                        key + " is not in API version " + terms.apiVersion() + "; it was there before "
                                + ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS.getSince()
                                + ", which replaced it by accessRequestConfig and revocationRequestConfig");
    }

    private static String notYet(String key, ConfigFeature feature, Terms terms) {
        return key + " is not in API version " + terms.apiVersion() + "; it is there from " + feature.getSince()
                + " on";
    }
}
