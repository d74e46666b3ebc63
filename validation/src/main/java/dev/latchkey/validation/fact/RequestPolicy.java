package dev.latchkey.validation.fact;

import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.RequestOnBehalfOfConfig;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an access request configuration that decide about requests, of either generation. Settings that the
 * configuration leaves out have the documented default.
 */
@Value.Immutable
public interface RequestPolicy {

    /**
     * Reads a configuration of generation 1.
     *
     * @param config the configuration as the API returns it
     * @return the policy
     */
    static RequestPolicy of(AccessRequestConfig config) {
        return of(
                        config.getApprovalsMustBeExternal(),
                        null,
                        config.getRequestOnBehalfOfConfig(),
                        config.getEntitlementRequestConfig())
                .config(config)
                .build();
    }

    /**
     * Reads a configuration of generation 2.
     *
     * @param config the configuration as the API returns it
     * @return the policy
     */
    static RequestPolicy of(AccessRequestConfigV2 config) {
        Boolean machines = config.getMachineIdentityAccessRequestEnabled();
        return of(
                        config.getApprovalsMustBeExternal(),
                        machines == null || machines,
                        config.getRequestOnBehalfOfConfig(),
                        config.getEntitlementRequestConfig())
                .configV2(config)
                .build();
    }

    private static ImmutableRequestPolicy.Builder of(
            @Nullable Boolean external,
            @Nullable Boolean machines,
            @Nullable RequestOnBehalfOfConfig onBehalfOf,
            @Nullable EntitlementRequestConfig entitlements) {
        return ImmutableRequestPolicy.builder()
                .approvalsMustBeExternal(isTrue(external))
                .machineRequestsEnabled(machines)
                .onBehalfOf(
                        onBehalfOf == null ? RequestOnBehalfOfConfig.builder().build() : onBehalfOf)
                .entitlements(
                        entitlements == null
                                ? EntitlementRequestConfig.builder().build()
                                : entitlements);
    }

    /** {@return the configuration that this was read from, if it is of generation 1} */
    @Nullable
    AccessRequestConfig getConfig();

    /** {@return the configuration that this was read from, if it is of generation 2} */
    @Nullable
    AccessRequestConfigV2 getConfigV2();

    /** {@return whether only administrators may request access, because another system decides} */
    boolean isApprovalsMustBeExternal();

    /**
     * {@return whether access can be requested for machine identities at all; null if only generation 1 of the
     * configuration is known, which does not have the switch}
     */
    @Nullable
    Boolean getMachineRequestsEnabled();

    /** {@return the settings for requests on behalf of others, as in the configuration} */
    RequestOnBehalfOfConfig getOnBehalfOf();

    /** {@return the settings for entitlement requests, as in the configuration} */
    EntitlementRequestConfig getEntitlements();

    /** {@return whether any user may request for any user} */
    default boolean isAnyoneForAnyone() {
        return isTrue(getOnBehalfOf().getAllowRequestOnBehalfOfAnyoneByAnyone());
    }

    /** {@return whether managers may request for their reports} */
    default boolean isManagerForEmployee() {
        return isTrue(getOnBehalfOf().getAllowRequestOnBehalfOfEmployeeByManager());
    }

    /** {@return whether any user may request for machines; documented as on unless switched off} */
    default boolean isAnyoneForMachines() {
        Boolean allowed = getOnBehalfOf().getAllowRequestOnBehalfOfForMachineIdentity();
        return allowed == null || allowed;
    }

    /** {@return whether owners may request for their machines} */
    default boolean isOwnerForMachine() {
        return isTrue(getOnBehalfOf().getAllowRequestForMachineByOwner());
    }

    private static boolean isTrue(@Nullable Boolean flag) {
        return flag != null && flag;
    }
}
