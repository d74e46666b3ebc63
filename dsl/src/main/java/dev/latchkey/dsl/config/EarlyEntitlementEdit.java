package dev.latchkey.dsl.config;

import dev.latchkey.model.config.EntitlementRequestConfig;
import java.util.function.UnaryOperator;

/** A change of how entitlements are asked for, in beta and v3. Immutable. */
public final class EarlyEntitlementEdit {
    private final EntitlementRequestConfig config;

    EarlyEntitlementEdit(EntitlementRequestConfig config) {
        this.config = config;
    }

    EntitlementRequestConfig getConfig() {
        return config;
    }

    /** {@return the change after which entitlements can be asked for} */
    public EarlyEntitlementEdit allowRequests() {
        return change(builder -> builder.allowEntitlementRequest(true));
    }

    /** {@return the change after which entitlements cannot be asked for} */
    public EarlyEntitlementEdit forbidRequests() {
        return change(builder -> builder.allowEntitlementRequest(false));
    }

    /** {@return the change after which requesters have to say why} */
    public EarlyEntitlementEdit requireComment() {
        return change(builder -> builder.requestCommentsRequired(true));
    }

    /** {@return the change after which requesters need not say why} */
    public EarlyEntitlementEdit waiveComment() {
        return change(builder -> builder.requestCommentsRequired(false));
    }

    /** {@return the change after which reviewers have to say why they refuse} */
    public EarlyEntitlementEdit requireDenialComment() {
        return change(builder -> builder.deniedCommentsRequired(true));
    }

    /** {@return the change after which reviewers need not say why they refuse} */
    public EarlyEntitlementEdit waiveDenialComment() {
        return change(builder -> builder.deniedCommentsRequired(false));
    }

    /**
     * Sets who decides about grants.
     *
     * @param approvers managers, owners and governance groups, one after the other, or nobody
     * @return the change with these approvers
     * @throws IllegalArgumentException if it is a workflow, which came later, or the id of a group has a comma
     */
    public EarlyEntitlementEdit approvedBy(Approvers approvers) {
        return change(builder -> builder.grantRequestApprovalSchemes(approvers.toEarlyText()));
    }

    private EarlyEntitlementEdit change(UnaryOperator<EntitlementRequestConfig.Builder> change) {
        return new EarlyEntitlementEdit(change.apply(config.toBuilder()).build());
    }
}
