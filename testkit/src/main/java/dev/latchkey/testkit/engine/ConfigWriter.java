package dev.latchkey.testkit.engine;

import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.EntitlementRevocationRequestConfig;
import dev.latchkey.model.config.RequestOnBehalfOfConfig;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.ConfigFeature;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the configuration. Fields that the API version does not have are kept; fields that it has but that are
 * missing are removed.
 */
final class ConfigWriter {
    private final EffectiveConfig before;
    private final ApiVersion apiVersion;

    ConfigWriter(TenantState tenant, ApiVersion apiVersion) {
        this.before = tenant.policy();
        this.apiVersion = apiVersion;
    }

    EffectiveConfig replaced(AccessRequestConfig body) {
        boolean objects = apiVersion.offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS);
        EntitlementRequestConfig entitlements = entitlements(body.getEntitlementRequestConfig());
        RequestOnBehalfOfConfig onBehalfOf = onBehalfOf(body.getRequestOnBehalfOfConfig());
        AccessRequestConfig config = body.toBuilder()
                .approvalsMustBeExternal(is(body.getApprovalsMustBeExternal()))
                .autoApprovalEnabled(is(body.getAutoApprovalEnabled()))
                .reauthorizationEnabled(is(body.getReauthorizationEnabled()))
                .requestOnBehalfOfConfig(onBehalfOf)
                .entitlementRequestConfig(objects ? entitlements : texts(entitlements))
                .build();
        return new EffectiveConfig(config, withoutShared());
    }

    EffectiveConfig replaced(AccessRequestConfigV2 body) {
        AccessRequestConfig config = before.config().toBuilder()
                .approvalsMustBeExternal(is(body.getApprovalsMustBeExternal()))
                .reauthorizationEnabled(is(body.getReauthorizationEnabled()))
                .requestOnBehalfOfConfig(onBehalfOf(body.getRequestOnBehalfOfConfig()))
                .entitlementRequestConfig(entitlements(body.getEntitlementRequestConfig()))
                .build();
        return new EffectiveConfig(
                config,
                withoutShared().toBuilder()
                        .govGroupVisibilityEnabled(is(body.getGovGroupVisibilityEnabled()))
                        .machineIdentityAccessRequestEnabled(
                                apiVersion.offers(ConfigFeature.MACHINES)
                                        ? body.getMachineIdentityAccessRequestEnabled()
                                        : before.configV2().getMachineIdentityAccessRequestEnabled())
                        .build());
    }

    /** Keeps the fields of both generations in the first one, so that they never differ. */
    private AccessRequestConfigV2 withoutShared() {
        return AccessRequestConfigV2.builder()
                .govGroupVisibilityEnabled(before.configV2().getGovGroupVisibilityEnabled())
                .machineIdentityAccessRequestEnabled(before.configV2().getMachineIdentityAccessRequestEnabled())
                .build();
    }

    private RequestOnBehalfOfConfig onBehalfOf(@Nullable RequestOnBehalfOfConfig body) {
        RequestOnBehalfOfConfig said = Objects.requireNonNullElseGet(
                body, () -> RequestOnBehalfOfConfig.builder().build());
        return said.toBuilder()
                .allowRequestOnBehalfOfForMachineIdentity(
                        apiVersion.offers(ConfigFeature.MACHINES_BY_ANYONE)
                                ? said.getAllowRequestOnBehalfOfForMachineIdentity()
                                : Boolean.valueOf(before.isAnyoneForMachines()))
                .allowRequestForMachineByOwner(
                        apiVersion.offers(ConfigFeature.MACHINES_BY_OWNER)
                                ? said.getAllowRequestForMachineByOwner()
                                : Boolean.valueOf(before.isOwnerForMachines()))
                .build();
    }

    private EntitlementRequestConfig entitlements(@Nullable EntitlementRequestConfig body) {
        EntitlementRequestConfig said = Objects.requireNonNullElseGet(
                body, () -> EntitlementRequestConfig.builder().build());
        return apiVersion.offers(ConfigFeature.ENTITLEMENT_CONFIG_OBJECTS)
                ? said.toBuilder()
                        .allowEntitlementRequest(before.entitlementSwitch())
                        .build()
                : said;
    }

    /** Converts to the earlier form, which has no revocation configuration of entitlements. */
    private EntitlementRequestConfig texts(EntitlementRequestConfig said) {
        return said.toBuilder()
                .allowEntitlementRequest(is(said.getAllowEntitlementRequest()))
                .requestCommentsRequired(is(said.getRequestCommentsRequired()))
                .deniedCommentsRequired(is(said.getDeniedCommentsRequired()))
                .grantRequestApprovalSchemes(Objects.requireNonNullElse(
                        said.getGrantRequestApprovalSchemes(),
                        ApprovalSchemeSyntax.text(EffectiveConfig.DEFAULT_SCHEMES)))
                .accessRequestConfig(before.entitlements())
                .revocationRequestConfig(EntitlementRevocationRequestConfig.builder()
                        .approvalSchemes(before.revokeSchemes())
                        .build())
                .build();
    }

    private static boolean is(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }
}
