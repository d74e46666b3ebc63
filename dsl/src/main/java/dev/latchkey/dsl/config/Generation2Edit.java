package dev.latchkey.dsl.config;

import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.version.ConfigFeature;
import dev.latchkey.model.version.ConfigGeneration;

/** A change of the second generation of the configuration. Immutable. */
public final class Generation2Edit extends ConfigOptions<Generation2Edit, AccessRequestConfigV2> {
    private static final SharedFields<AccessRequestConfigV2, AccessRequestConfigV2.Builder> FIELDS = new SharedFields<>(
            AccessRequestConfigV2::toBuilder,
            AccessRequestConfigV2.Builder::build,
            AccessRequestConfigV2::getRequestOnBehalfOfConfig,
            AccessRequestConfigV2.Builder::requestOnBehalfOfConfig,
            AccessRequestConfigV2::getEntitlementRequestConfig,
            AccessRequestConfigV2.Builder::entitlementRequestConfig,
            AccessRequestConfigV2.Builder::approvalsMustBeExternal,
            AccessRequestConfigV2.Builder::reauthorizationEnabled);

    Generation2Edit(AccessRequestConfigV2 config) {
        super(config, FIELDS);
    }

    @Override
    Generation2Edit with(AccessRequestConfigV2 changed) {
        return new Generation2Edit(changed);
    }

    @Override
    void keep(ConfigSupport fit) {
        fit.keep(ConfigGeneration.GENERATION_2);
        fit.keep(ConfigFeature.MACHINES, getConfig().getMachineIdentityAccessRequestEnabled());
    }

    /**
     * {@return the configuration in which requesters see up to ten members of a governance group that reviews the
     * request}
     */
    public Generation2Edit showGovernanceGroups() {
        return with(getConfig().toBuilder().govGroupVisibilityEnabled(true).build());
    }

    /** {@return the configuration in which requesters do not see the members of a governance group} */
    public Generation2Edit hideGovernanceGroups() {
        return with(getConfig().toBuilder().govGroupVisibilityEnabled(false).build());
    }

    /** {@return the configuration in which access can be requested for machine identities; v1 only} */
    public Generation2Edit enableMachines() {
        return with(getConfig().toBuilder()
                .machineIdentityAccessRequestEnabled(true)
                .build());
    }

    /** {@return the configuration in which access cannot be requested for machine identities; v1 only} */
    public Generation2Edit disableMachines() {
        return with(getConfig().toBuilder()
                .machineIdentityAccessRequestEnabled(false)
                .build());
    }
}
