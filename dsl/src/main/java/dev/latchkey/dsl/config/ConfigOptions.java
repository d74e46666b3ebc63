package dev.latchkey.dsl.config;

import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.RequestOnBehalfOfConfig;
import dev.latchkey.model.version.ApiVersion;
import java.util.function.UnaryOperator;

/**
 * Options that both generations share. A method that takes any {@code <S extends ConfigOptions<S, ?>>} changes
 * either.
 *
 * @param <S> the type of the builder
 * @param <C> the configuration
 */
public abstract sealed class ConfigOptions<S, C> permits Generation1Edit, Generation2Edit {
    private final C config;
    private final SharedFields<C, ?> fields;

    ConfigOptions(C config, SharedFields<C, ?> fields) {
        this.config = config;
        this.fields = fields;
    }

    final C getConfig() {
        return config;
    }

    abstract S with(C changed);

    /** Refuses what only this generation can hold and an API version cannot. */
    abstract void keep(ConfigSupport fit);

    /** {@return the changed configuration, the whole of it, to replace the current one} */
    public C build() {
        return config;
    }

    /**
     * Builds the request for one API version.
     *
     * @param apiVersion the API version whose configuration is replaced
     * @return the changed configuration, the whole of it
     * @throws IllegalArgumentException if the API version lacks this generation, or a field that is set in it
     */
    public C build(ApiVersion apiVersion) {
        ConfigSupport fit = new ConfigSupport(apiVersion);
        keep(fit);
        fit.keep(fields.onBehalfOf().apply(config));
        fit.keep(fields.entitlements().apply(config));
        return config;
    }

    /** {@return the configuration in which another system decides; then only administrators may ask for access} */
    public S decideElsewhere() {
        return with(fields.withExternalApprovals(config, true));
    }

    /** {@return the configuration in which approvals are decided here} */
    public S decideHere() {
        return with(fields.withExternalApprovals(config, false));
    }

    /** {@return the configuration in which items that are set up so demand to authenticate again} */
    public S enableReauthorization() {
        return with(fields.withReauthorization(config, true));
    }

    /** {@return the configuration in which nobody has to authenticate again} */
    public S disableReauthorization() {
        return with(fields.withReauthorization(config, false));
    }

    /** {@return the configuration in which anybody may ask for anybody} */
    public S allowRequestsForOthers() {
        return onBehalf(change -> change.allowRequestOnBehalfOfAnyoneByAnyone(true));
    }

    /** {@return the configuration in which not everybody may ask for others; managers may still be allowed to} */
    public S forbidRequestsForOthers() {
        return onBehalf(change -> change.allowRequestOnBehalfOfAnyoneByAnyone(false));
    }

    /** {@return the configuration in which managers may ask for those who report to them} */
    public S allowRequestsByManagers() {
        return onBehalf(change -> change.allowRequestOnBehalfOfEmployeeByManager(true));
    }

    /** {@return the configuration in which being a manager does not allow to ask for others} */
    public S forbidRequestsByManagers() {
        return onBehalf(change -> change.allowRequestOnBehalfOfEmployeeByManager(false));
    }

    /** {@return the configuration in which anybody may ask for machine identities; v1 only} */
    public S allowRequestsForMachines() {
        return onBehalf(change -> change.allowRequestOnBehalfOfForMachineIdentity(true));
    }

    /** {@return the configuration in which not everybody may ask for machine identities; v1 only} */
    public S forbidRequestsForMachines() {
        return onBehalf(change -> change.allowRequestOnBehalfOfForMachineIdentity(false));
    }

    /** {@return the configuration in which owners may ask for their machine identities; v1 only} */
    public S allowRequestsByMachineOwners() {
        return onBehalf(change -> change.allowRequestForMachineByOwner(true));
    }

    /** {@return the configuration in which owning a machine identity does not allow to ask for it; v1 only} */
    public S forbidRequestsByMachineOwners() {
        return onBehalf(change -> change.allowRequestForMachineByOwner(false));
    }

    /**
     * Changes how entitlements are asked for, from v2024 on.
     *
     * @param edit what to change: {@code edit -> edit.requireComment()}
     * @return the configuration with these changes
     */
    public S entitlements(UnaryOperator<EntitlementEdit> edit) {
        return withEntitlements(
                edit.apply(new EntitlementEdit(currentEntitlements())).getConfig());
    }

    final EntitlementRequestConfig currentEntitlements() {
        EntitlementRequestConfig current = fields.entitlements().apply(config);
        return current == null ? EntitlementRequestConfig.builder().build() : current;
    }

    final S withEntitlements(EntitlementRequestConfig changed) {
        return with(fields.withEntitlements(config, changed));
    }

    private S onBehalf(UnaryOperator<RequestOnBehalfOfConfig.Builder> change) {
        RequestOnBehalfOfConfig current = fields.onBehalfOf().apply(config);
        RequestOnBehalfOfConfig.Builder builder =
                current == null ? RequestOnBehalfOfConfig.builder() : current.toBuilder();
        return with(fields.withOnBehalfOf(config, change.apply(builder).build()));
    }
}
