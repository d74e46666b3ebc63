package dev.latchkey.testkit.engine;

import dev.latchkey.model.IdentityId;
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
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The effective configuration, from both generations. For a field that both have, the second generation takes
 * precedence; a field that neither sets has its documented default.
 *
 * @param config the first generation, with the fields of both dialects
 * @param configV2 the second generation
 */
record EffectiveConfig(AccessRequestConfig config, AccessRequestConfigV2 configV2) {
    /** Returns the approval schemes of entitlements that have no schemes of their own. */
    static final List<EntitlementApprovalScheme> DEFAULT_SCHEMES = List.of(EntitlementApprovalScheme.builder()
            .approverType(ApproverType.SOURCE_OWNER)
            .build());

    boolean approvalsMustBeExternal() {
        return is(configV2.getApprovalsMustBeExternal(), config.getApprovalsMustBeExternal());
    }

    boolean autoApprovalEnabled() {
        return is(config.getAutoApprovalEnabled(), null);
    }

    boolean reauthorizationEnabled() {
        return is(configV2.getReauthorizationEnabled(), config.getReauthorizationEnabled());
    }

    boolean isAnyoneForAnyone() {
        return is(onBehalfOf(RequestOnBehalfOfConfig::getAllowRequestOnBehalfOfAnyoneByAnyone), null);
    }

    boolean isManagerForEmployee() {
        return is(onBehalfOf(RequestOnBehalfOfConfig::getAllowRequestOnBehalfOfEmployeeByManager), null);
    }

    boolean isAnyoneForMachines() {
        return is(onBehalfOf(RequestOnBehalfOfConfig::getAllowRequestOnBehalfOfForMachineIdentity), true);
    }

    boolean isOwnerForMachines() {
        return is(onBehalfOf(RequestOnBehalfOfConfig::getAllowRequestForMachineByOwner), null);
    }

    boolean areMachinesEnabled() {
        return is(configV2.getMachineIdentityAccessRequestEnabled(), true);
    }

    boolean areGroupsVisible() {
        return is(configV2.getGovGroupVisibilityEnabled(), null);
    }

    boolean areEntitlementsEnabled() {
        return is(entitlementSwitch(), null);
    }

    /** Returns the switch of beta and v3, if it is set. */
    @Nullable
    Boolean entitlementSwitch() {
        return entitlement(EntitlementRequestConfig::getAllowEntitlementRequest);
    }

    /** Checks whether requests for entitlements were disabled through an API version that has the switch. */
    boolean areEntitlementsForbidden() {
        return Boolean.FALSE.equals(entitlementSwitch());
    }

    @Nullable
    ApprovalReminderAndEscalationConfig reminders() {
        return config.getApprovalReminderAndEscalationConfig();
    }

    @Nullable
    IdentityId fallbackApprover() {
        ApprovalReminderAndEscalationConfig reminders = reminders();
        FallbackApprover approver = reminders == null ? null : reminders.getFallbackApproverRef();
        return approver == null ? null : approver.getId();
    }

    /** Returns the switch of beta and v3, if it is set; it applies to all entitlements. */
    @Nullable
    Boolean commentSwitch() {
        return entitlement(EntitlementRequestConfig::getRequestCommentsRequired);
    }

    @Nullable
    Boolean denialSwitch() {
        return entitlement(EntitlementRequestConfig::getDeniedCommentsRequired);
    }

    /** Returns the schemes as one text, in the form of beta and v3. */
    @Nullable
    String schemesText() {
        return entitlement(EntitlementRequestConfig::getGrantRequestApprovalSchemes);
    }

    /** Returns the request configuration of entitlements that have none of their own. */
    EntitlementAccessRequestConfig entitlements() {
        EntitlementAccessRequestConfig said = entitlement(EntitlementRequestConfig::getAccessRequestConfig);
        return said == null ? EntitlementAccessRequestConfig.builder().build() : said;
    }

    @Nullable
    EntitlementRevocationRequestConfig revocations() {
        return entitlement(EntitlementRequestConfig::getRevocationRequestConfig);
    }

    List<EntitlementApprovalScheme> grantSchemes() {
        String text = schemesText();
        List<EntitlementApprovalScheme> schemes =
                text == null ? entitlements().getApprovalSchemes() : ApprovalSchemeSyntax.parse(text);
        return schemes == null ? DEFAULT_SCHEMES : schemes;
    }

    List<EntitlementApprovalScheme> revokeSchemes() {
        EntitlementRevocationRequestConfig revocations = revocations();
        List<EntitlementApprovalScheme> schemes = revocations == null ? null : revocations.getApprovalSchemes();
        return schemes == null ? List.of() : schemes;
    }

    private <T> @Nullable T onBehalfOf(Function<RequestOnBehalfOfConfig, @Nullable T> field) {
        T second = read(configV2.getRequestOnBehalfOfConfig(), field);
        return second != null ? second : read(config.getRequestOnBehalfOfConfig(), field);
    }

    private <T> @Nullable T entitlement(Function<EntitlementRequestConfig, @Nullable T> field) {
        T second = read(configV2.getEntitlementRequestConfig(), field);
        return second != null ? second : read(config.getEntitlementRequestConfig(), field);
    }

    private static <C, T> @Nullable T read(@Nullable C part, Function<C, @Nullable T> field) {
        return part == null ? null : field.apply(part);
    }

    private static boolean is(@Nullable Boolean first, @Nullable Boolean otherwise) {
        return Boolean.TRUE.equals(first != null ? first : otherwise);
    }
}
