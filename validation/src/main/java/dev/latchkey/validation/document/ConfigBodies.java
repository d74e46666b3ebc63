package dev.latchkey.validation.document;

import static dev.latchkey.validation.document.ValueReader.flag;
import static dev.latchkey.validation.document.ValueReader.id;
import static dev.latchkey.validation.document.ValueReader.nullableList;
import static dev.latchkey.validation.document.ValueReader.open;
import static dev.latchkey.validation.document.ValueReader.text;
import static dev.latchkey.validation.document.ValueReader.wholeNumber;

import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.DurationUnit;
import dev.latchkey.model.IdentityId;
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

/** The documented fields of both generations of the configuration. */
final class ConfigBodies {
    private static final ObjectReader<FallbackApprover.Builder, FallbackApprover> FALLBACK_APPROVER =
            new ObjectReader<>(
                            FallbackApprover::builder,
                            FallbackApprover.Builder::build,
                            FallbackApprover.Builder::putUnknownField,
                            FallbackApprover::getUnknownFields)
                    .field("type", open(ReferenceType.class), FallbackApprover.Builder::type)
                    .field("id", id(IdentityId::of), FallbackApprover.Builder::id)
                    .field("name", text(), FallbackApprover.Builder::name)
                    .field("email", text(), FallbackApprover.Builder::email);

    private static final ObjectReader<ApprovalReminderAndEscalationConfig.Builder, ApprovalReminderAndEscalationConfig>
            REMINDERS = new ObjectReader<>(
                            ApprovalReminderAndEscalationConfig::builder,
                            ApprovalReminderAndEscalationConfig.Builder::build,
                            ApprovalReminderAndEscalationConfig.Builder::putUnknownField,
                            ApprovalReminderAndEscalationConfig::getUnknownFields)
                    .field(
                            "daysUntilEscalation",
                            wholeNumber(),
                            ApprovalReminderAndEscalationConfig.Builder::daysUntilEscalation)
                    .field(
                            "daysBetweenReminders",
                            wholeNumber(),
                            ApprovalReminderAndEscalationConfig.Builder::daysBetweenReminders)
                    .field("maxReminders", wholeNumber(), ApprovalReminderAndEscalationConfig.Builder::maxReminders)
                    .object(
                            "fallbackApproverRef",
                            FALLBACK_APPROVER,
                            ApprovalReminderAndEscalationConfig.Builder::fallbackApproverRef,
                            ApprovalReminderAndEscalationConfig::getFallbackApproverRef);

    private static final ObjectReader<RequestOnBehalfOfConfig.Builder, RequestOnBehalfOfConfig> ON_BEHALF_OF =
            new ObjectReader<>(
                            RequestOnBehalfOfConfig::builder,
                            RequestOnBehalfOfConfig.Builder::build,
                            RequestOnBehalfOfConfig.Builder::putUnknownField,
                            RequestOnBehalfOfConfig::getUnknownFields)
                    .field(
                            "allowRequestOnBehalfOfAnyoneByAnyone",
                            flag(),
                            RequestOnBehalfOfConfig.Builder::allowRequestOnBehalfOfAnyoneByAnyone)
                    .field(
                            "allowRequestOnBehalfOfEmployeeByManager",
                            flag(),
                            RequestOnBehalfOfConfig.Builder::allowRequestOnBehalfOfEmployeeByManager)
                    .field(
                            "allowRequestOnBehalfOfForMachineIdentity",
                            flag(),
                            RequestOnBehalfOfConfig.Builder::allowRequestOnBehalfOfForMachineIdentity)
                    .field(
                            "allowRequestForMachineByOwner",
                            flag(),
                            RequestOnBehalfOfConfig.Builder::allowRequestForMachineByOwner);

    private static final ObjectReader<EntitlementApprovalScheme.Builder, EntitlementApprovalScheme> SCHEME =
            new ObjectReader<>(
                            EntitlementApprovalScheme::builder,
                            EntitlementApprovalScheme.Builder::build,
                            EntitlementApprovalScheme.Builder::putUnknownField,
                            EntitlementApprovalScheme::getUnknownFields)
                    .field("approverType", open(ApproverType.class), EntitlementApprovalScheme.Builder::approverType)
                    .field("approverId", text(), EntitlementApprovalScheme.Builder::approverId);

    private static final ObjectReader<AccessDuration.Builder, AccessDuration> DURATION = new ObjectReader<>(
                    AccessDuration::builder,
                    AccessDuration.Builder::build,
                    AccessDuration.Builder::putUnknownField,
                    AccessDuration::getUnknownFields)
            .field("value", wholeNumber(), AccessDuration.Builder::value)
            .field("timeUnit", open(DurationUnit.class), AccessDuration.Builder::timeUnit);

    private static final ObjectReader<EntitlementAccessRequestConfig.Builder, EntitlementAccessRequestConfig> GRANT =
            new ObjectReader<>(
                            EntitlementAccessRequestConfig::builder,
                            EntitlementAccessRequestConfig.Builder::build,
                            EntitlementAccessRequestConfig.Builder::putUnknownField,
                            EntitlementAccessRequestConfig::getUnknownFields)
                    .objects(
                            "approvalSchemes",
                            SCHEME,
                            nullableList(SCHEME, SCHEME.empty()),
                            EntitlementAccessRequestConfig.Builder::approvalSchemes,
                            EntitlementAccessRequestConfig::getApprovalSchemes)
                    .field(
                            "requestCommentRequired",
                            flag(),
                            EntitlementAccessRequestConfig.Builder::requestCommentRequired)
                    .field(
                            "denialCommentRequired",
                            flag(),
                            EntitlementAccessRequestConfig.Builder::denialCommentRequired)
                    .field(
                            "reauthorizationRequired",
                            flag(),
                            EntitlementAccessRequestConfig.Builder::reauthorizationRequired)
                    .field("requireEndDate", flag(), EntitlementAccessRequestConfig.Builder::requireEndDate)
                    .object(
                            "maxPermittedAccessDuration",
                            DURATION,
                            EntitlementAccessRequestConfig.Builder::maxPermittedAccessDuration,
                            EntitlementAccessRequestConfig::getMaxPermittedAccessDuration)
                    .field("formDefinitionId", text(), EntitlementAccessRequestConfig.Builder::formDefinitionId);

    private static final ObjectReader<EntitlementRevocationRequestConfig.Builder, EntitlementRevocationRequestConfig>
            REVOKE = new ObjectReader<>(
                            EntitlementRevocationRequestConfig::builder,
                            EntitlementRevocationRequestConfig.Builder::build,
                            EntitlementRevocationRequestConfig.Builder::putUnknownField,
                            EntitlementRevocationRequestConfig::getUnknownFields)
                    .objects(
                            "approvalSchemes",
                            SCHEME,
                            nullableList(SCHEME, SCHEME.empty()),
                            EntitlementRevocationRequestConfig.Builder::approvalSchemes,
                            EntitlementRevocationRequestConfig::getApprovalSchemes);

    private static final ObjectReader<EntitlementRequestConfig.Builder, EntitlementRequestConfig> ENTITLEMENTS =
            new ObjectReader<>(
                            EntitlementRequestConfig::builder,
                            EntitlementRequestConfig.Builder::build,
                            EntitlementRequestConfig.Builder::putUnknownField,
                            EntitlementRequestConfig::getUnknownFields)
                    .field("allowEntitlementRequest", flag(), EntitlementRequestConfig.Builder::allowEntitlementRequest)
                    .field("requestCommentsRequired", flag(), EntitlementRequestConfig.Builder::requestCommentsRequired)
                    .field("deniedCommentsRequired", flag(), EntitlementRequestConfig.Builder::deniedCommentsRequired)
                    .field(
                            "grantRequestApprovalSchemes",
                            text(),
                            EntitlementRequestConfig.Builder::grantRequestApprovalSchemes)
                    .object(
                            "accessRequestConfig",
                            GRANT,
                            EntitlementRequestConfig.Builder::accessRequestConfig,
                            EntitlementRequestConfig::getAccessRequestConfig)
                    .object(
                            "revocationRequestConfig",
                            REVOKE,
                            EntitlementRequestConfig.Builder::revocationRequestConfig,
                            EntitlementRequestConfig::getRevocationRequestConfig);

    static final ObjectReader<AccessRequestConfig.Builder, AccessRequestConfig> GENERATION_1 = new ObjectReader<>(
                    AccessRequestConfig::builder,
                    AccessRequestConfig.Builder::build,
                    AccessRequestConfig.Builder::putUnknownField,
                    AccessRequestConfig::getUnknownFields)
            .field("approvalsMustBeExternal", flag(), AccessRequestConfig.Builder::approvalsMustBeExternal)
            .field("autoApprovalEnabled", flag(), AccessRequestConfig.Builder::autoApprovalEnabled)
            .field("reauthorizationEnabled", flag(), AccessRequestConfig.Builder::reauthorizationEnabled)
            .object(
                    "requestOnBehalfOfConfig",
                    ON_BEHALF_OF,
                    AccessRequestConfig.Builder::requestOnBehalfOfConfig,
                    AccessRequestConfig::getRequestOnBehalfOfConfig)
            .object(
                    "approvalReminderAndEscalationConfig",
                    REMINDERS,
                    AccessRequestConfig.Builder::approvalReminderAndEscalationConfig,
                    AccessRequestConfig::getApprovalReminderAndEscalationConfig)
            .object(
                    "entitlementRequestConfig",
                    ENTITLEMENTS,
                    AccessRequestConfig.Builder::entitlementRequestConfig,
                    AccessRequestConfig::getEntitlementRequestConfig);

    static final ObjectReader<AccessRequestConfigV2.Builder, AccessRequestConfigV2> GENERATION_2 = new ObjectReader<>(
                    AccessRequestConfigV2::builder,
                    AccessRequestConfigV2.Builder::build,
                    AccessRequestConfigV2.Builder::putUnknownField,
                    AccessRequestConfigV2::getUnknownFields)
            .field("approvalsMustBeExternal", flag(), AccessRequestConfigV2.Builder::approvalsMustBeExternal)
            .field("reauthorizationEnabled", flag(), AccessRequestConfigV2.Builder::reauthorizationEnabled)
            .object(
                    "requestOnBehalfOfConfig",
                    ON_BEHALF_OF,
                    AccessRequestConfigV2.Builder::requestOnBehalfOfConfig,
                    AccessRequestConfigV2::getRequestOnBehalfOfConfig)
            .object(
                    "entitlementRequestConfig",
                    ENTITLEMENTS,
                    AccessRequestConfigV2.Builder::entitlementRequestConfig,
                    AccessRequestConfigV2::getEntitlementRequestConfig)
            .field("govGroupVisibilityEnabled", flag(), AccessRequestConfigV2.Builder::govGroupVisibilityEnabled)
            .field(
                    "machineIdentityAccessRequestEnabled",
                    flag(),
                    AccessRequestConfigV2.Builder::machineIdentityAccessRequestEnabled);

    private ConfigBodies() {}
}
