package dev.latchkey.testkit.engine;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.AccountActivityItemId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ReferenceType;
import dev.latchkey.model.RequestedAccount;
import dev.latchkey.model.sod.SodCheck;
import dev.latchkey.model.sod.SodCheckResult;
import dev.latchkey.model.sod.SodCheckState;
import dev.latchkey.model.status.AdministratorItemStatus;
import dev.latchkey.model.status.ApprovalDetails;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.RequestFeature;
import dev.latchkey.testkit.organisation.RequestableItem;
import dev.latchkey.testkit.organisation.Source;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Converts records to the rows of the status lists of one API version. */
final class StatusRows {
    private final TenantState tenant;
    private final ApiVersion apiVersion;
    private final ApprovalRows approvals;

    StatusRows(TenantState tenant, ApiVersion apiVersion) {
        this.tenant = tenant;
        this.apiVersion = apiVersion;
        this.approvals = new ApprovalRows(tenant, apiVersion);
    }

    RequestedItemStatus row(RequestedItemRecord record) {
        RequestableItem item = tenant.directory().item(record.getItem());
        return RequestedItemStatus.builder()
                .id(record.getItem())
                .name(item == null ? record.getItem() : item.getName())
                .type(record.getItemType())
                .description(item == null ? null : item.getDescription())
                .state(record.getState())
                .requestType(record.getRequestType())
                .accessRequestId(AccessRequestId.of(record.getRequest()))
                .accountActivityItemId(AccountActivityItemId.of(record.getId()))
                .created(utc(record.getCreated()))
                .modified(utc(record.getModified()))
                .requester(tenant.directory().reference(record.getRequester()))
                .requestedFor(tenant.directory().reference(record.getIdentity()))
                .identityType(identityType(record, apiVersion))
                .requesterComment(comment(tenant, record))
                .startDate(utc(record.getStartDate()))
                .removeDate(utc(record.getRemoveDate()))
                .cancelable(StageTransitions.isCancelable(record))
                .cancelledRequestDetails(record.getCancellation())
                .errorMessages(record.getErrors().isEmpty() ? List.of() : List.of(record.getErrors()))
                .approvalDetails(details(record))
                .approvalIds(record.getApprovals().stream().map(ApprovalId::of).toList())
                .accessRequestPhases(record.getPhases())
                .sodViolationContext(sodCheck(record))
                .clientMetadata(record.getClientMetadata())
                .requestedAccounts(accounts(tenant, record))
                .build();
    }

    AdministratorItemStatus administratorRow(RequestedItemRecord record) {
        RequestedItemStatus row = row(record);
        return AdministratorItemStatus.builder()
                .from(row)
                .approvalDetails(row.getApprovalDetails().stream()
                        .map(details -> details.toBuilder().approvalId(null).build())
                        .toList())
                .reauthorizationRequired(demands(record).needsReauthorization())
                .build();
    }

    static @Nullable IdentityType identityType(RequestedItemRecord record, ApiVersion apiVersion) {
        if (!apiVersion.offers(RequestFeature.IDENTITY_TYPE)) {
            return null;
        }
        return record.isMachine() ? IdentityType.MACHINE : IdentityType.HUMAN;
    }

    static @Nullable Comment comment(TenantState tenant, RequestedItemRecord record) {
        return record.getComment() == null
                ? null
                : Comment.builder()
                        .comment(record.getComment())
                        .created(utc(record.getCreated()))
                        .author(tenant.directory().reference(record.getRequester()))
                        .build();
    }

    static List<RequestedAccount> accounts(TenantState tenant, RequestedItemRecord record) {
        return record.getAccounts().stream()
                .map(tenant.accounts()::find)
                .flatMap(Stream::ofNullable)
                .map(account -> RequestedAccount.builder()
                        .name(account.getNativeIdentity())
                        .type(ReferenceType.ACCOUNT)
                        .accountUuid(account.getUuid())
                        .accountId(account.getNativeIdentity())
                        .sourceName(sourceName(tenant, account.getSource()))
                        .build())
                .toList();
    }

    static String sourceName(TenantState tenant, String id) {
        Source source = tenant.directory().source(id);
        return source == null ? id : source.getName();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private List<ApprovalDetails> details(RequestedItemRecord record) {
        return tenant.stepsOf(record).stream()
                .map(approval -> approvals.details(record, approval))
                .toList();
    }

    private ItemRequirements demands(RequestedItemRecord record) {
        return new ItemRequirements(tenant.policy(), tenant.directory().item(record.getItem()), record.getItemType());
    }

    /** The check is done when processing of the requested item starts, and finds nothing. */
    private static @Nullable SodCheck sodCheck(RequestedItemRecord record) {
        return record.getStage() == ProcessingStage.BEGIN
                ? null
                : SodCheck.builder()
                        .state(SodCheckState.SUCCESS)
                        .uuid(record.getId())
                        .violationCheckResult(SodCheckResult.builder().build())
                        .build();
    }
}
