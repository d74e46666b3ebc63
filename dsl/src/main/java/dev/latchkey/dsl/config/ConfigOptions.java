package dev.latchkey.dsl.config;

import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.RequestOnBehalfOfConfig;
import dev.latchkey.model.version.ApiVersion;
import java.util.function.UnaryOperator;

/**
 * Options that both generations share. A method with a parameter of type {@code <S extends ConfigOptions<S, ?>>} can
 * change either.
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

    /** Rejects fields of this generation that an API version does not have. */
    abstract void keep(ConfigSupport fit);

    /** {@return the whole changed configuration, which replaces the current one} */
    public C build() {
        return config;
    }

    /**
     * Builds the configuration for one API version.
     *
     * @param apiVersion the API version whose configuration is replaced
     * @return the whole changed configuration
     * @throws IllegalArgumentException if the API version lacks this generation, or a field that is set in it
     */
    public C build(ApiVersion apiVersion) {
        ConfigSupport fit = new ConfigSupport(apiVersion);
        keep(fit);
        fit.keep(fields.onBehalfOf().apply(config));
        fit.keep(fields.entitlements().apply(config));
        return config;
    }

    /**
     * {@return the configuration in which an external system decides; then only administrators are allowed to request
     * access}
     */
    public S decideElsewhere() {
        return with(fields.withExternalApprovals(config, true));
    }

    /** {@return the configuration in which approvals are decided in Identity Security Cloud} */
    public S decideHere() {
        return with(fields.withExternalApprovals(config, false));
    }

    /** {@return the configuration in which items that are configured so require the requester to authenticate again} */
    public S enableReauthorization() {
        return with(fields.withReauthorization(config, true));
    }

    /** {@return the configuration in which no requester has to authenticate again} */
    public S disableReauthorization() {
        return with(fields.withReauthorization(config, false));
    }

    /** {@return the configuration in which every identity is allowed to request access for every other one} */
    public S allowRequestsForOthers() {
        return onBehalf(change -> change.allowRequestOnBehalfOfAnyoneByAnyone(true));
    }

    /**
     * {@return the configuration in which not every identity is allowed to request access for others; managers can
     * still be}
     */
    public S forbidRequestsForOthers() {
        return onBehalf(change -> change.allowRequestOnBehalfOfAnyoneByAnyone(false));
    }

    /** {@return the configuration in which managers are allowed to request access for their direct reports} */
    public S allowRequestsByManagers() {
        return onBehalf(change -> change.allowRequestOnBehalfOfEmployeeByManager(true));
    }

    /** {@return the configuration in which managers, as such, are not allowed to request access for others} */
    public S forbidRequestsByManagers() {
        return onBehalf(change -> change.allowRequestOnBehalfOfEmployeeByManager(false));
    }

    /**
     * {@return the configuration in which every identity is allowed to request access for machine identities; v1 only}
     */
    public S allowRequestsForMachines() {
        return onBehalf(change -> change.allowRequestOnBehalfOfForMachineIdentity(true));
    }

    /**
     * {@return the configuration in which not every identity is allowed to request access for machine identities; v1
     * only}
     */
    public S forbidRequestsForMachines() {
        return onBehalf(change -> change.allowRequestOnBehalfOfForMachineIdentity(false));
    }

    /**
     * {@return the configuration in which owners are allowed to request access for their machine identities; v1 only}
     */
    public S allowRequestsByMachineOwners() {
        return onBehalf(change -> change.allowRequestForMachineByOwner(true));
    }

    /**
     * {@return the configuration in which owners, as such, are not allowed to request access for their machine
     * identities; v1 only}
     */
    public S forbidRequestsByMachineOwners() {
        return onBehalf(change -> change.allowRequestForMachineByOwner(false));
    }

    /**
     * Changes the request configuration of entitlements, from v2024 on.
     *
     * @param edit makes the changes: {@code edit -> edit.requireComment()}
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
