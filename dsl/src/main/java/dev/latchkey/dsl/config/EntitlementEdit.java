package dev.latchkey.dsl.config;

import dev.latchkey.dsl.Arguments;
import dev.latchkey.dsl.InvalidRequestException;
import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.DurationUnit;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.EntitlementRevocationRequestConfig;
import java.util.function.UnaryOperator;

/** A change of the request configuration of entitlements, from v2024 on. Immutable. */
public final class EntitlementEdit {
    private final EntitlementRequestConfig config;

    EntitlementEdit(EntitlementRequestConfig config) {
        this.config = config;
    }

    EntitlementRequestConfig getConfig() {
        return config;
    }

    /**
     * Sets the approvers of grants.
     *
     * @param approvers the approvers, in order
     * @return the change with these approvers
     */
    public EntitlementEdit approvedBy(Approvers approvers) {
        return grants(change -> change.approvalSchemes(approvers.getSchemes()));
    }

    /**
     * Sets the approvers of revokes.
     *
     * @param approvers the approvers, in order
     * @return the change with these approvers
     */
    public EntitlementEdit revocationsApprovedBy(Approvers approvers) {
        EntitlementRevocationRequestConfig current = config.getRevocationRequestConfig();
        EntitlementRevocationRequestConfig.Builder builder =
                current == null ? EntitlementRevocationRequestConfig.builder() : current.toBuilder();
        return new EntitlementEdit(config.toBuilder()
                .revocationRequestConfig(
                        builder.approvalSchemes(approvers.getSchemes()).build())
                .build());
    }

    /** {@return the change after which requesters have to give a reason} */
    public EntitlementEdit requireComment() {
        return grants(change -> change.requestCommentRequired(true));
    }

    /** {@return the change after which requesters need not give a reason} */
    public EntitlementEdit waiveComment() {
        return grants(change -> change.requestCommentRequired(false));
    }

    /** {@return the change after which reviewers have to give a reason for a rejection} */
    public EntitlementEdit requireDenialComment() {
        return grants(change -> change.denialCommentRequired(true));
    }

    /** {@return the change after which reviewers need not give a reason for a rejection} */
    public EntitlementEdit waiveDenialComment() {
        return grants(change -> change.denialCommentRequired(false));
    }

    /** {@return the change after which requesters have to authenticate again} */
    public EntitlementEdit requireReauthorization() {
        return grants(change -> change.reauthorizationRequired(true));
    }

    /** {@return the change after which requesters need not authenticate again} */
    public EntitlementEdit waiveReauthorization() {
        return grants(change -> change.reauthorizationRequired(false));
    }

    /** {@return the change after which requests need a remove date} */
    public EntitlementEdit requireEndDate() {
        return grants(change -> change.requireEndDate(true));
    }

    /** {@return the change after which requests need no remove date} */
    public EntitlementEdit waiveEndDate() {
        return grants(change -> change.requireEndDate(false));
    }

    /**
     * Sets the longest permitted duration of access.
     *
     * @param count the number of units, 1 or more
     * @param unit the unit
     * @return the change with this duration
     * @throws IllegalArgumentException if the number is not positive
     */
    public EntitlementEdit lastsAtMost(int count, DurationUnit unit) {
        if (count < 1) {
            throw new InvalidRequestException(
                    "lastsAtMost(count, unit)", count + " is not positive", "give at least 1");
        }
        AccessDuration duration =
                AccessDuration.builder().value(count).timeUnit(unit).build();
        return grants(change -> change.maxPermittedAccessDuration(duration));
    }

    /**
     * Sets the form that requesters complete; v1 only.
     *
     * @param formDefinitionId the id of the definition
     * @return the change with this form
     * @throws IllegalArgumentException if the id is blank
     */
    public EntitlementEdit form(String formDefinitionId) {
        String id = Arguments.needed("form(formDefinitionId)", "id of the form", formDefinitionId);
        return grants(change -> change.formDefinitionId(id));
    }

    private EntitlementEdit grants(UnaryOperator<EntitlementAccessRequestConfig.Builder> change) {
        EntitlementAccessRequestConfig current = config.getAccessRequestConfig();
        EntitlementAccessRequestConfig.Builder builder =
                current == null ? EntitlementAccessRequestConfig.builder() : current.toBuilder();
        return new EntitlementEdit(config.toBuilder()
                .accessRequestConfig(change.apply(builder).build())
                .build());
    }
}
