package dev.latchkey.dsl.config;

import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.RequestOnBehalfOfConfig;
import dev.latchkey.model.edition.ApiEdition;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What can be changed in both generations. */
abstract class ConfigWords<S, C> {

    abstract @Nullable RequestOnBehalfOfConfig onBehalfOf();

    abstract @Nullable EntitlementRequestConfig entitlementRequests();

    abstract S with(RequestOnBehalfOfConfig changed);

    abstract S with(EntitlementRequestConfig changed);

    abstract S externalApprovals(boolean external);

    abstract S reauthorization(boolean enabled);

    /** Refuses what only this generation can hold and an edition cannot. */
    abstract void keep(ConfigFit fit);

    /** {@return the changed configuration, the whole of it, to replace the current one} */
    public abstract C build();

    /**
     * Ends the sentence for one edition.
     *
     * @param edition the edition whose configuration is replaced
     * @return the changed configuration, the whole of it
     * @throws IllegalArgumentException if the edition lacks this generation, or a field that is set in it
     */
    public C build(ApiEdition edition) {
        ConfigFit fit = new ConfigFit(edition);
        keep(fit);
        fit.keep(onBehalfOf());
        fit.keep(entitlementRequests());
        return build();
    }

    /** {@return the configuration in which another system decides; then only administrators may ask for access} */
    public S decideElsewhere() {
        return externalApprovals(true);
    }

    /** {@return the configuration in which approvals are decided here} */
    public S decideHere() {
        return externalApprovals(false);
    }

    /** {@return the configuration in which items that are set up so demand to authenticate again} */
    public S enableReauthorization() {
        return reauthorization(true);
    }

    /** {@return the configuration in which nobody has to authenticate again} */
    public S disableReauthorization() {
        return reauthorization(false);
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
        return with(edit.apply(new EntitlementEdit(currentEntitlements())).getConfig());
    }

    final EntitlementRequestConfig currentEntitlements() {
        EntitlementRequestConfig current = entitlementRequests();
        return current == null ? EntitlementRequestConfig.builder().build() : current;
    }

    private S onBehalf(UnaryOperator<RequestOnBehalfOfConfig.Builder> change) {
        RequestOnBehalfOfConfig current = onBehalfOf();
        RequestOnBehalfOfConfig.Builder builder =
                current == null ? RequestOnBehalfOfConfig.builder() : current.toBuilder();
        return with(change.apply(builder).build());
    }
}
