package dev.latchkey.testkit.generate;

import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.ApprovalReminderAndEscalationConfig;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementApprovalScheme;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.RequestOnBehalfOfConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mutable configuration for generators, which keeps both generations and all forms consistent. */
final class GeneratedConfig {
    boolean approvalsMustBeExternal;
    boolean anyoneForAnyone;
    boolean managerForEmployee;
    boolean anyoneForMachines;
    boolean ownerForMachine;
    boolean machinesEnabled = true;
    boolean entitlementsEnabled;
    boolean commentsRequired;
    /** Returns the approval schemes of entitlements, in order. */
    List<EntitlementApprovalScheme> schemes = List.of();

    @Nullable
    ApprovalReminderAndEscalationConfig reminders;
    /**
     * Returns the request configuration of entitlements that have none of their own, without the settings for comments.
     */
    EntitlementAccessRequestConfig entitlements =
            EntitlementAccessRequestConfig.builder().build();

    static GeneratedConfig draw(RandomSource draw) {
        GeneratedConfig policy = new GeneratedConfig();
        policy.approvalsMustBeExternal = draw.chance(10);
        policy.anyoneForAnyone = draw.chance(40);
        policy.managerForEmployee = draw.chance(60);
        policy.anyoneForMachines = draw.chance(50);
        policy.ownerForMachine = draw.chance(50);
        policy.entitlementsEnabled = draw.chance(70);
        policy.commentsRequired = draw.chance(20);
        return policy;
    }

    AccessRequestConfig first() {
        return AccessRequestConfig.builder()
                .approvalsMustBeExternal(approvalsMustBeExternal)
                .requestOnBehalfOfConfig(onBehalfOf())
                .approvalReminderAndEscalationConfig(reminders)
                .entitlementRequestConfig(entitlements(true, true))
                .build();
    }

    /** Converts to the form of an API version that has only plain fields, or only objects. */
    AccessRequestConfig first(boolean objects) {
        return AccessRequestConfig.builder()
                .from(first())
                .entitlementRequestConfig(entitlements(!objects, objects))
                .build();
    }

    AccessRequestConfigV2 second() {
        return AccessRequestConfigV2.builder()
                .approvalsMustBeExternal(approvalsMustBeExternal)
                .requestOnBehalfOfConfig(onBehalfOf())
                .entitlementRequestConfig(entitlements(false, true))
                .machineIdentityAccessRequestEnabled(machinesEnabled)
                .build();
    }

    private RequestOnBehalfOfConfig onBehalfOf() {
        return RequestOnBehalfOfConfig.builder()
                .allowRequestOnBehalfOfAnyoneByAnyone(anyoneForAnyone)
                .allowRequestOnBehalfOfEmployeeByManager(managerForEmployee)
                .allowRequestOnBehalfOfForMachineIdentity(anyoneForMachines)
                .allowRequestForMachineByOwner(ownerForMachine)
                .build();
    }

    private EntitlementRequestConfig entitlements(boolean plain, boolean objects) {
        EntitlementRequestConfig.Builder config = EntitlementRequestConfig.builder();
        if (plain) {
            config.allowEntitlementRequest(entitlementsEnabled).requestCommentsRequired(commentsRequired);
        }
        if (objects) {
            config.accessRequestConfig(this.entitlements.toBuilder()
                    .requestCommentRequired(commentsRequired)
                    .approvalSchemes(schemes.isEmpty() ? null : schemes)
                    .build());
        }
        return config.build();
    }
}
