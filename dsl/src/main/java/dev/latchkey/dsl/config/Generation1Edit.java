package dev.latchkey.dsl.config;

import dev.latchkey.dsl.Arguments;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ReferenceType;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.ApprovalReminderAndEscalationConfig;
import dev.latchkey.model.config.FallbackApprover;
import dev.latchkey.model.version.ConfigGeneration;
import java.util.function.UnaryOperator;

/** A change of the first generation of the configuration. Immutable. */
public final class Generation1Edit extends ConfigOptions<Generation1Edit, AccessRequestConfig> {
    private static final SharedFields<AccessRequestConfig, AccessRequestConfig.Builder> FIELDS = new SharedFields<>(
            AccessRequestConfig::toBuilder,
            AccessRequestConfig.Builder::build,
            AccessRequestConfig::getRequestOnBehalfOfConfig,
            AccessRequestConfig.Builder::requestOnBehalfOfConfig,
            AccessRequestConfig::getEntitlementRequestConfig,
            AccessRequestConfig.Builder::entitlementRequestConfig,
            AccessRequestConfig.Builder::approvalsMustBeExternal,
            AccessRequestConfig.Builder::reauthorizationEnabled);

    Generation1Edit(AccessRequestConfig config) {
        super(config, FIELDS);
    }

    @Override
    Generation1Edit with(AccessRequestConfig changed) {
        return new Generation1Edit(changed);
    }

    @Override
    void keep(ConfigSupport fit) {
        fit.keep(ConfigGeneration.GENERATION_1);
        fit.keep(getConfig().getApprovalReminderAndEscalationConfig());
    }

    /** {@return the configuration in which requests are approved at once if their requester is their reviewer} */
    public Generation1Edit approveOwnRequests() {
        return with(getConfig().toBuilder().autoApprovalEnabled(true).build());
    }

    /** {@return the configuration in which reviewers also decide about their own requests} */
    public Generation1Edit reviewOwnRequests() {
        return with(getConfig().toBuilder().autoApprovalEnabled(false).build());
    }

    /**
     * Sets the reminders for reviewers who do not decide.
     *
     * @param days the days between two reminders, 0 or more
     * @param reminders the number of reminders before escalation: at least 1 in beta and v3, 0 to 20 later
     * @return the configuration with these reminders
     * @throws IllegalArgumentException if one of the two is negative
     */
    public Generation1Edit remindEvery(int days, int reminders) {
        String method = "remindEvery(days, reminders)";
        return reminders(change -> change.daysBetweenReminders(Arguments.count(method, "days", days))
                .maxReminders(Arguments.count(method, "reminders", reminders)));
    }

    /**
     * Sets the delay of the first reminder or, if there are no reminders, of the escalation.
     *
     * @param days the delay in days, 0 or more
     * @return the configuration with this delay
     * @throws IllegalArgumentException if the number is negative
     */
    public Generation1Edit escalateAfter(int days) {
        return reminders(change -> change.daysUntilEscalation(Arguments.count("escalateAfter(days)", "days", days)));
    }

    /**
     * Sets the approver who decides if no other reviewer can.
     *
     * @param identityId the id of an identity
     * @return the configuration with this approver
     * @throws IllegalArgumentException if the id is blank
     */
    public Generation1Edit fallBackTo(String identityId) {
        FallbackApprover approver = FallbackApprover.builder()
                .type(ReferenceType.IDENTITY)
                .id(IdentityId.of(Arguments.needed("fallBackTo(identityId)", "identity id", identityId)))
                .build();
        return reminders(change -> change.fallbackApproverRef(approver));
    }

    /**
     * Sets the approver who decides if no other reviewer can.
     *
     * @param identityId the id of an identity
     * @return the configuration with this approver
     * @throws IllegalArgumentException if the id is blank
     */
    public Generation1Edit fallBackTo(IdentityId identityId) {
        return fallBackTo(identityId.value());
    }

    /**
     * Changes the request configuration of entitlements, in beta and v3.
     *
     * @param edit makes the changes: {@code edit -> edit.requireComment()}
     * @return the configuration with these changes
     */
    public Generation1Edit earlyEntitlements(UnaryOperator<LegacyEntitlementEdit> edit) {
        return withEntitlements(
                edit.apply(new LegacyEntitlementEdit(currentEntitlements())).getConfig());
    }

    private Generation1Edit reminders(UnaryOperator<ApprovalReminderAndEscalationConfig.Builder> change) {
        ApprovalReminderAndEscalationConfig current = getConfig().getApprovalReminderAndEscalationConfig();
        ApprovalReminderAndEscalationConfig.Builder builder =
                current == null ? ApprovalReminderAndEscalationConfig.builder() : current.toBuilder();
        return with(getConfig().toBuilder()
                .approvalReminderAndEscalationConfig(change.apply(builder).build())
                .build());
    }
}
