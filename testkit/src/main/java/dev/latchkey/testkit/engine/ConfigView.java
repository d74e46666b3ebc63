package dev.latchkey.testkit.engine;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ReferenceType;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.ApprovalReminderAndEscalationConfig;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.EntitlementRevocationRequestConfig;
import dev.latchkey.model.config.FallbackApprover;
import dev.latchkey.model.config.RequestOnBehalfOfConfig;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.ConfigFeature;
import dev.latchkey.testkit.organisation.Person;
import org.jspecify.annotations.Nullable;

/** Converts the configuration to the form of one API version, with defaults for fields that are not set. */
final class ConfigView {
    private final TenantState tenant;
    private final EffectiveConfig policy;
    private final ApiVersion apiVersion;

    ConfigView(TenantState tenant, ApiVersion apiVersion) {
        this.tenant = tenant;
        this.policy = tenant.policy();
        this.apiVersion = apiVersion;
    }

    AccessRequestConfig generation1() {
        return AccessRequestConfig.builder()
                .approvalsMustBeExternal(policy.approvalsMustBeExternal())
                .autoApprovalEnabled(policy.autoApprovalEnabled())
                .reauthorizationEnabled(policy.reauthorizationEnabled())
                .requestOnBehalfOfConfig(onBehalfOf())
                .approvalReminderAndEscalationConfig(reminders())
                .entitlementRequestConfig(
                        apiVersion.offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS) ? objects() : texts())
                .build();
    }

    AccessRequestConfigV2 generation2() {
        return AccessRequestConfigV2.builder()
                .approvalsMustBeExternal(policy.approvalsMustBeExternal())
                .reauthorizationEnabled(policy.reauthorizationEnabled())
                .requestOnBehalfOfConfig(onBehalfOf())
                .entitlementRequestConfig(objects())
                .govGroupVisibilityEnabled(policy.areGroupsVisible())
                .machineIdentityAccessRequestEnabled(
                        apiVersion.offers(ConfigFeature.MACHINES) ? policy.areMachinesEnabled() : null)
                .build();
    }

    private RequestOnBehalfOfConfig onBehalfOf() {
        return RequestOnBehalfOfConfig.builder()
                .allowRequestOnBehalfOfAnyoneByAnyone(policy.isAnyoneForAnyone())
                .allowRequestOnBehalfOfEmployeeByManager(policy.isManagerForEmployee())
                .allowRequestOnBehalfOfForMachineIdentity(
                        apiVersion.offers(ConfigFeature.MACHINES_BY_ANYONE) ? policy.isAnyoneForMachines() : null)
                .allowRequestForMachineByOwner(
                        apiVersion.offers(ConfigFeature.MACHINES_BY_OWNER) ? policy.isOwnerForMachines() : null)
                .build();
    }

    private ApprovalReminderAndEscalationConfig reminders() {
        ApprovalReminderAndEscalationConfig reminders = policy.reminders();
        IdentityId fallback = policy.fallbackApprover();
        ApprovalReminderAndEscalationConfig.Builder view = ApprovalReminderAndEscalationConfig.builder();
        if (reminders != null) {
            view.from(reminders);
        }
        return view.fallbackApproverRef(fallback == null ? null : approver(fallback))
                .build();
    }

    private FallbackApprover approver(IdentityId id) {
        Person person = tenant.directory().person(id);
        return FallbackApprover.builder()
                .type(ReferenceType.IDENTITY)
                .id(id)
                .name(tenant.directory().nameOf(id))
                .email(person == null ? null : person.getEmail())
                .build();
    }

    private EntitlementRequestConfig texts() {
        return EntitlementRequestConfig.builder()
                .allowEntitlementRequest(policy.areEntitlementsEnabled())
                .requestCommentsRequired(
                        either(policy.commentSwitch(), policy.entitlements().getRequestCommentRequired()))
                .deniedCommentsRequired(
                        either(policy.denialSwitch(), policy.entitlements().getDenialCommentRequired()))
                .grantRequestApprovalSchemes(ApprovalSchemeSyntax.text(policy.grantSchemes()))
                .build();
    }

    private EntitlementRequestConfig objects() {
        EntitlementAccessRequestConfig config = policy.entitlements();
        return EntitlementRequestConfig.builder()
                .accessRequestConfig(config.toBuilder()
                        .approvalSchemes(policy.grantSchemes())
                        .requestCommentRequired(either(policy.commentSwitch(), config.getRequestCommentRequired()))
                        .denialCommentRequired(either(policy.denialSwitch(), config.getDenialCommentRequired()))
                        .reauthorizationRequired(either(config.getReauthorizationRequired(), null))
                        .requireEndDate(either(config.getRequireEndDate(), null))
                        .formDefinitionId(
                                apiVersion.offers(ConfigFeature.FORM_DEFINITION) ? config.getFormDefinitionId() : null)
                        .build())
                .revocationRequestConfig(EntitlementRevocationRequestConfig.builder()
                        .approvalSchemes(policy.revokeSchemes())
                        .build())
                .build();
    }

    private static boolean either(@Nullable Boolean first, @Nullable Boolean otherwise) {
        return Boolean.TRUE.equals(first != null ? first : otherwise);
    }
}
