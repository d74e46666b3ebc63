package dev.latchkey.dsl.config;

import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.RequestOnBehalfOfConfig;
import dev.latchkey.model.edition.ConfigFeature;
import dev.latchkey.model.edition.ConfigGeneration;
import org.jspecify.annotations.Nullable;

/** A change of the second generation of the configuration. Immutable. */
public final class Generation2Edit extends ConfigWords<Generation2Edit, AccessRequestConfigV2> {
    private final AccessRequestConfigV2 config;

    Generation2Edit(AccessRequestConfigV2 config) {
        this.config = config;
    }

    @Override
    @Nullable
    RequestOnBehalfOfConfig onBehalfOf() {
        return config.getRequestOnBehalfOfConfig();
    }

    @Override
    @Nullable
    EntitlementRequestConfig entitlementRequests() {
        return config.getEntitlementRequestConfig();
    }

    @Override
    Generation2Edit with(RequestOnBehalfOfConfig changed) {
        return with(config.toBuilder().requestOnBehalfOfConfig(changed).build());
    }

    @Override
    Generation2Edit with(EntitlementRequestConfig changed) {
        return with(config.toBuilder().entitlementRequestConfig(changed).build());
    }

    @Override
    Generation2Edit externalApprovals(boolean external) {
        return with(config.toBuilder().approvalsMustBeExternal(external).build());
    }

    @Override
    Generation2Edit reauthorization(boolean enabled) {
        return with(config.toBuilder().reauthorizationEnabled(enabled).build());
    }

    @Override
    public AccessRequestConfigV2 build() {
        return config;
    }

    @Override
    void keep(ConfigFit fit) {
        fit.keep(ConfigGeneration.GENERATION_2);
        fit.keep(ConfigFeature.MACHINES, config.getMachineIdentityAccessRequestEnabled());
    }

    /** {@return the configuration in which requesters see up to ten members of a governance group that has to decide} */
    public Generation2Edit showGovernanceGroups() {
        return with(config.toBuilder().govGroupVisibilityEnabled(true).build());
    }

    /** {@return the configuration in which requesters do not see who is in a governance group} */
    public Generation2Edit hideGovernanceGroups() {
        return with(config.toBuilder().govGroupVisibilityEnabled(false).build());
    }

    /** {@return the configuration in which access can be requested for machine identities; v1 only} */
    public Generation2Edit enableMachines() {
        return with(config.toBuilder().machineIdentityAccessRequestEnabled(true).build());
    }

    /** {@return the configuration in which access cannot be requested for machine identities; v1 only} */
    public Generation2Edit disableMachines() {
        return with(
                config.toBuilder().machineIdentityAccessRequestEnabled(false).build());
    }

    private static Generation2Edit with(AccessRequestConfigV2 changed) {
        return new Generation2Edit(changed);
    }
}
