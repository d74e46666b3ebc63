package dev.latchkey.dsl.config;

import dev.latchkey.model.config.EntitlementRequestConfig;
import java.util.function.UnaryOperator;

/** A change of the request configuration of entitlements, in beta and v3. Immutable. */
public final class LegacyEntitlementEdit {
    private final EntitlementRequestConfig config;

    LegacyEntitlementEdit(EntitlementRequestConfig config) {
        this.config = config;
    }

    EntitlementRequestConfig getConfig() {
        return config;
    }

    /** {@return the change after which entitlements can be requested} */
    public LegacyEntitlementEdit allowRequests() {
        return change(builder -> builder.allowEntitlementRequest(true));
    }

    /** {@return the change after which entitlements cannot be requested} */
    public LegacyEntitlementEdit forbidRequests() {
        return change(builder -> builder.allowEntitlementRequest(false));
    }

    /** {@return the change after which requesters have to give a reason} */
    public LegacyEntitlementEdit requireComment() {
        return change(builder -> builder.requestCommentsRequired(true));
    }

    /** {@return the change after which requesters need not give a reason} */
    public LegacyEntitlementEdit waiveComment() {
        return change(builder -> builder.requestCommentsRequired(false));
    }

    /** {@return the change after which reviewers have to give a reason for a rejection} */
    public LegacyEntitlementEdit requireDenialComment() {
        return change(builder -> builder.deniedCommentsRequired(true));
    }

    /** {@return the change after which reviewers need not give a reason for a rejection} */
    public LegacyEntitlementEdit waiveDenialComment() {
        return change(builder -> builder.deniedCommentsRequired(false));
    }

    /**
     * Sets the approvers of grants.
     *
     * @param approvers managers, owners and governance groups, in order, or no approvers
     * @return the change with these approvers
     * @throws IllegalArgumentException if it is a workflow, which only later API versions have, or the id of a group
     *     contains a comma
     */
    public LegacyEntitlementEdit approvedBy(Approvers approvers) {
        return change(builder -> builder.grantRequestApprovalSchemes(approvers.toEarlyText()));
    }

    private LegacyEntitlementEdit change(UnaryOperator<EntitlementRequestConfig.Builder> change) {
        return new LegacyEntitlementEdit(change.apply(config.toBuilder()).build());
    }
}
