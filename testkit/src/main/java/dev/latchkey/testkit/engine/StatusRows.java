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

/** Lines as the status lists show them through one API version. */
final class StatusRows {
    private final TenantState world;
    private final ApiVersion apiVersion;
    private final ApprovalRows approvals;

    StatusRows(TenantState world, ApiVersion apiVersion) {
        this.world = world;
        this.apiVersion = apiVersion;
        this.approvals = new ApprovalRows(world, apiVersion);
    }

    RequestedItemStatus row(RequestedItemRecord line) {
        RequestableItem item = world.directory().item(line.getItem());
        return RequestedItemStatus.builder()
                .id(line.getItem())
                .name(item == null ? line.getItem() : item.getName())
                .type(line.getItemType())
                .description(item == null ? null : item.getDescription())
                .state(line.getState())
                .requestType(line.getRequestType())
                .accessRequestId(AccessRequestId.of(line.getRequest()))
                .accountActivityItemId(AccountActivityItemId.of(line.getId()))
                .created(utc(line.getCreated()))
                .modified(utc(line.getModified()))
                .requester(world.directory().reference(line.getRequester()))
                .requestedFor(world.directory().reference(line.getIdentity()))
                .identityType(identityType(line, apiVersion))
                .requesterComment(comment(world, line))
                .startDate(utc(line.getStartDate()))
                .removeDate(utc(line.getRemoveDate()))
                .cancelable(StageTransitions.isCancelable(line))
                .cancelledRequestDetails(line.getCancellation())
                .errorMessages(line.getErrors().isEmpty() ? List.of() : List.of(line.getErrors()))
                .approvalDetails(details(line))
                .approvalIds(line.getSteps().stream().map(ApprovalId::of).toList())
                .accessRequestPhases(line.getPhases())
                .sodViolationContext(sodCheck(line))
                .clientMetadata(line.getClientMetadata())
                .requestedAccounts(accounts(world, line))
                .build();
    }

    AdministratorItemStatus administratorRow(RequestedItemRecord line) {
        RequestedItemStatus row = row(line);
        return AdministratorItemStatus.builder()
                .from(row)
                .approvalDetails(row.getApprovalDetails().stream()
                        .map(details -> details.toBuilder().approvalId(null).build())
                        .toList())
                .reauthorizationRequired(demands(line).needsReauthorization())
                .build();
    }

    static @Nullable IdentityType identityType(RequestedItemRecord line, ApiVersion apiVersion) {
        if (!apiVersion.offers(RequestFeature.IDENTITY_TYPE)) {
            return null;
        }
        return line.isMachine() ? IdentityType.MACHINE : IdentityType.HUMAN;
    }

    static @Nullable Comment comment(TenantState world, RequestedItemRecord line) {
        return line.getComment() == null
                ? null
                : Comment.builder()
                        .comment(line.getComment())
                        .created(utc(line.getCreated()))
                        .author(world.directory().reference(line.getRequester()))
                        .build();
    }

    static List<RequestedAccount> accounts(TenantState world, RequestedItemRecord line) {
        return line.getAccounts().stream()
                .map(world.accounts()::find)
                .flatMap(Stream::ofNullable)
                .map(account -> RequestedAccount.builder()
                        .name(account.getNativeIdentity())
                        .type(ReferenceType.ACCOUNT)
                        .accountUuid(account.getUuid())
                        .accountId(account.getNativeIdentity())
                        .sourceName(sourceName(world, account.getSource()))
                        .build())
                .toList();
    }

    static String sourceName(TenantState world, String id) {
        Source source = world.directory().source(id);
        return source == null ? id : source.getName();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private List<ApprovalDetails> details(RequestedItemRecord line) {
        return world.stepsOf(line).stream()
                .map(step -> approvals.details(line, step))
                .toList();
    }

    private ItemRequirements demands(RequestedItemRecord line) {
        return new ItemRequirements(world.policy(), world.directory().item(line.getItem()), line.getItemType());
    }

    /** The check is done when the line is taken up, and finds nothing. */
    private static @Nullable SodCheck sodCheck(RequestedItemRecord line) {
        return line.getStage() == ProcessingStage.BEGIN
                ? null
                : SodCheck.builder()
                        .state(SodCheckState.SUCCESS)
                        .uuid(line.getId())
                        .violationCheckResult(SodCheckResult.builder().build())
                        .build();
    }
}
