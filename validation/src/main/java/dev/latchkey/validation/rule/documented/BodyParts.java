package dev.latchkey.validation.rule.documented;

import static java.util.Map.entry;

import dev.latchkey.model.AccessDuration;
import dev.latchkey.model.Comment;
import dev.latchkey.model.Reference;
import dev.latchkey.model.approval.BulkApproveAccessRequest;
import dev.latchkey.model.approval.ForwardApproval;
import dev.latchkey.model.config.AccessRequestConfig;
import dev.latchkey.model.config.AccessRequestConfigV2;
import dev.latchkey.model.config.ApprovalReminderAndEscalationConfig;
import dev.latchkey.model.config.EntitlementAccessRequestConfig;
import dev.latchkey.model.config.EntitlementApprovalScheme;
import dev.latchkey.model.config.EntitlementRequestConfig;
import dev.latchkey.model.config.EntitlementRevocationRequestConfig;
import dev.latchkey.model.config.FallbackApprover;
import dev.latchkey.model.config.RequestOnBehalfOfConfig;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.query.ApprovalSummaryQuery;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.BulkCancelAccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.CloseAccessRequest;
import dev.latchkey.model.version.Operation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The objects in the bodies of operations other than create and accounts selection. */
final class BodyParts {
    private static final UnknownFields<Comment> COMMENT = new UnknownFields<>(Comment::getUnknownFields, Keys.COMMENT)
            .part("author", Comment::getAuthor, new UnknownFields<>(Reference::getUnknownFields, Keys.REFERENCE));

    private static final UnknownFields<RequestOnBehalfOfConfig> ON_BEHALF_OF =
            new UnknownFields<>(RequestOnBehalfOfConfig::getUnknownFields, Keys.ON_BEHALF_OF);

    private static final UnknownFields<ApprovalReminderAndEscalationConfig> REMINDERS = new UnknownFields<>(
                    ApprovalReminderAndEscalationConfig::getUnknownFields, Keys.REMINDERS)
            .part(
                    "fallbackApproverRef",
                    ApprovalReminderAndEscalationConfig::getFallbackApproverRef,
                    new UnknownFields<>(FallbackApprover::getUnknownFields, Keys.FALLBACK_APPROVER));

    private static final UnknownFields<EntitlementApprovalScheme> SCHEME =
            new UnknownFields<>(EntitlementApprovalScheme::getUnknownFields, Keys.SCHEME);

    private static final UnknownFields<EntitlementAccessRequestConfig> GRANT = new UnknownFields<>(
                    EntitlementAccessRequestConfig::getUnknownFields, Keys.GRANT)
            .list("approvalSchemes", EntitlementAccessRequestConfig::getApprovalSchemes, SCHEME)
            .part(
                    "maxPermittedAccessDuration",
                    EntitlementAccessRequestConfig::getMaxPermittedAccessDuration,
                    new UnknownFields<>(AccessDuration::getUnknownFields, Keys.DURATION));

    private static final UnknownFields<EntitlementRevocationRequestConfig> REVOKE = new UnknownFields<>(
                    EntitlementRevocationRequestConfig::getUnknownFields, Keys.REVOKE)
            .list("approvalSchemes", EntitlementRevocationRequestConfig::getApprovalSchemes, SCHEME);

    private static final UnknownFields<EntitlementRequestConfig> ENTITLEMENTS = new UnknownFields<>(
                    EntitlementRequestConfig::getUnknownFields, Keys.ENTITLEMENTS)
            .part("accessRequestConfig", EntitlementRequestConfig::getAccessRequestConfig, GRANT)
            .part("revocationRequestConfig", EntitlementRequestConfig::getRevocationRequestConfig, REVOKE);

    private static final UnknownFields<AccessRequestConfig> CONFIG_1 = new UnknownFields<>(
                    AccessRequestConfig::getUnknownFields, Keys.CONFIG_1, ConfigFields.GENERATION_2_ONLY)
            .part("requestOnBehalfOfConfig", AccessRequestConfig::getRequestOnBehalfOfConfig, ON_BEHALF_OF)
            .part(
                    "approvalReminderAndEscalationConfig",
                    AccessRequestConfig::getApprovalReminderAndEscalationConfig,
                    REMINDERS)
            .part("entitlementRequestConfig", AccessRequestConfig::getEntitlementRequestConfig, ENTITLEMENTS);

    private static final UnknownFields<AccessRequestConfigV2> CONFIG_2 = new UnknownFields<>(
                    AccessRequestConfigV2::getUnknownFields, Keys.CONFIG_2, ConfigFields.GENERATION_1_ONLY)
            .part("requestOnBehalfOfConfig", AccessRequestConfigV2::getRequestOnBehalfOfConfig, ON_BEHALF_OF)
            .part("entitlementRequestConfig", AccessRequestConfigV2::getEntitlementRequestConfig, ENTITLEMENTS);

    private static final UnknownFields<StatusQuery> STATUS =
            new UnknownFields<>(StatusQuery::getUnknownFields, Keys.STATUS);

    private static final UnknownFields<ApprovalQuery> APPROVALS =
            new UnknownFields<>(ApprovalQuery::getUnknownFields, Keys.APPROVALS);

    private static final Map<Operation, UnknownFields<?>> BY_OPERATION = Map.ofEntries(
            entry(Operation.CANCEL, new UnknownFields<>(CancelAccessRequest::getUnknownFields, Keys.CANCEL)),
            entry(
                    Operation.BULK_CANCEL,
                    new UnknownFields<>(BulkCancelAccessRequest::getUnknownFields, Keys.BULK_CANCEL)),
            entry(Operation.CLOSE, new UnknownFields<>(CloseAccessRequest::getUnknownFields, Keys.CLOSE)),
            entry(
                    Operation.BULK_APPROVE,
                    new UnknownFields<>(BulkApproveAccessRequest::getUnknownFields, Keys.BULK_APPROVE)),
            entry(Operation.APPROVE, COMMENT),
            entry(Operation.REJECT, COMMENT),
            entry(Operation.FORWARD, new UnknownFields<>(ForwardApproval::getUnknownFields, Keys.FORWARD)),
            entry(Operation.SET_CONFIG_1, CONFIG_1),
            entry(Operation.SET_CONFIG_2, CONFIG_2),
            entry(Operation.STATUS, STATUS),
            entry(Operation.ADMINISTRATION, STATUS),
            entry(Operation.PENDING_APPROVALS, APPROVALS),
            entry(Operation.COMPLETED_APPROVALS, APPROVALS),
            entry(
                    Operation.APPROVAL_SUMMARY,
                    new UnknownFields<>(ApprovalSummaryQuery::getUnknownFields, Keys.APPROVAL_SUMMARY)));

    private BodyParts() {}

    static @Nullable UnknownFields<?> of(Operation operation) {
        return BY_OPERATION.get(operation);
    }
}
