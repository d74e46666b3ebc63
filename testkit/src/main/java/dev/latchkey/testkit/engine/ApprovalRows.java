package dev.latchkey.testkit.engine;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.Reference;
import dev.latchkey.model.ReferenceType;
import dev.latchkey.model.approval.ApprovalDecision;
import dev.latchkey.model.approval.CompletedApproval;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.approval.RequestedObject;
import dev.latchkey.model.config.ApproverType;
import dev.latchkey.model.status.ApprovalDetails;
import dev.latchkey.model.status.ApprovalScheme;
import dev.latchkey.model.status.ApprovalStatus;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.testkit.organisation.GovernanceGroup;
import dev.latchkey.testkit.organisation.RequestableItem;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Converts approvals to the rows of the approval lists and the status lists of one API version. */
final class ApprovalRows {
    /** The API versions whose status rows contain the ids of approvals in their details. */
    private static final Set<ApiVersion> DETAILS_NAME_APPROVALS = ApiVersion.V3.andEarlier();

    /** The API versions whose pending approvals contain the id of the request. */
    private static final Set<ApiVersion> PENDING_NAME_REQUESTS = ApiVersion.V3.andLater();

    private final TenantState tenant;
    private final ApiVersion apiVersion;
    private final Approvers approvers;

    ApprovalRows(TenantState tenant, ApiVersion apiVersion) {
        this.tenant = tenant;
        this.apiVersion = apiVersion;
        this.approvers = new Approvers(tenant);
    }

    PendingApproval pending(ApprovalRecord approval, @Nullable IdentityId viewer) {
        RequestedItemRecord record = tenant.records().get(approval.getRecord());
        return PendingApproval.builder()
                .id(ApprovalId.of(approval.getId()))
                .accessRequestId(
                        PENDING_NAME_REQUESTS.contains(apiVersion) ? AccessRequestId.of(record.getRequest()) : null)
                .name(name(record))
                .created(StatusRows.utc(approval.getCreated()))
                .modified(StatusRows.utc(approval.getModified()))
                .requestCreated(StatusRows.utc(record.getCreated()))
                .requestType(record.getRequestType())
                .requester(tenant.directory().reference(record.getRequester()))
                .requestedFor(tenant.directory().reference(record.getIdentity()))
                .identityType(StatusRows.identityType(record, apiVersion))
                .owner(owner(approval, viewer))
                .requestedObject(object(record))
                .requesterComment(StatusRows.comment(tenant, record))
                .previousReviewersComments(earlierComments(record, approval))
                .forwardHistory(approval.getHistory())
                .commentRequiredWhenRejected(approval.isCommentRequired())
                .removeDate(StatusRows.utc(record.getRemoveDate()))
                .removeDateUpdateRequested(changesRemoveDate(record))
                .currentRemoveDate(StatusRows.utc(record.getHeldRemoveDate()))
                .startDate(StatusRows.utc(record.getStartDate()))
                .startUpdateRequested(changesStartDate(record))
                .currentStartDate(StatusRows.utc(record.getHeldStartDate()))
                .clientMetadata(record.getClientMetadata())
                .requestedAccounts(StatusRows.accounts(tenant, record))
                .maxPermittedAccessDuration(demands(record).longest())
                .build();
    }

    CompletedApproval completed(ApprovalRecord approval, @Nullable IdentityId viewer) {
        RequestedItemRecord record = tenant.records().get(approval.getRecord());
        IdentityId reviewer = approval.getReviewer();
        return CompletedApproval.builder()
                .from(pending(approval, viewer))
                .owner(owner(approval, viewer))
                .state(
                        approval.getStatus() == ApprovalStatus.APPROVED
                                ? ApprovalDecision.APPROVED
                                : ApprovalDecision.REJECTED)
                .reviewedBy(reviewer == null ? null : tenant.directory().reference(reviewer))
                .reviewerComment(comment(approval))
                .previousReviewersComments(earlierComments(record, approval))
                .build();
    }

    ApprovalDetails details(RequestedItemRecord record, ApprovalRecord approval) {
        IdentityId current = approval.getReviewer() != null ? approval.getReviewer() : approval.getOwner();
        return ApprovalDetails.builder()
                .approvalId(DETAILS_NAME_APPROVALS.contains(apiVersion) ? ApprovalId.of(approval.getId()) : null)
                .forwarded(!approval.getHistory().isEmpty())
                .originalOwner(firstOwner(approval))
                .currentOwner(current == null ? null : tenant.directory().reference(current))
                .modified(StatusRows.utc(approval.getModified()))
                .status(approval.getStatus())
                .scheme(scheme(record, approval.getType()))
                .comment(approval.getComment())
                .removeDate(StatusRows.utc(record.getRemoveDate()))
                .build();
    }

    /** A group's approval shows the caller as owner if the caller is a member, else the first member. */
    private @Nullable Reference owner(ApprovalRecord approval, @Nullable IdentityId viewer) {
        List<IdentityId> deciders = approvers.deciders(approval);
        if (viewer != null && deciders.contains(viewer)) {
            return tenant.directory().reference(viewer);
        }
        return deciders.isEmpty() ? null : tenant.directory().reference(deciders.get(0));
    }

    private @Nullable Reference firstOwner(ApprovalRecord approval) {
        GovernanceGroup group = tenant.directory().group(approval.getApproverId());
        if (group != null) {
            return Reference.builder()
                    .type(ReferenceType.GOVERNANCE_GROUP)
                    .id(group.getId())
                    .name(group.getName())
                    .build();
        }
        return approval.getFirstOwner() == null ? null : tenant.directory().reference(approval.getFirstOwner());
    }

    /** The lists have no workflows. */
    private static @Nullable ApprovalScheme scheme(RequestedItemRecord record, ApproverType type) {
        return switch (type) {
            case MANAGER -> ApprovalScheme.MANAGER;
            case SOURCE_OWNER -> ApprovalScheme.SOURCE_OWNER;
            case GOVERNANCE_GROUP -> ApprovalScheme.GOVERNANCE_GROUP;
            case WORKFLOW -> null;
            case ENTITLEMENT_OWNER -> ownerScheme(record.getItemType());
        };
    }

    private static ApprovalScheme ownerScheme(ItemType type) {
        return switch (type) {
            case ROLE -> ApprovalScheme.ROLE_OWNER;
            case ACCESS_PROFILE -> ApprovalScheme.ACCESS_PROFILE_OWNER;
            case ENTITLEMENT -> ApprovalScheme.ENTITLEMENT_OWNER;
        };
    }

    private List<Comment> earlierComments(RequestedItemRecord record, ApprovalRecord approval) {
        return tenant.stepsOf(record).stream()
                .takeWhile(earlier -> !earlier.getId().equals(approval.getId()))
                .map(this::comment)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Comment comment(ApprovalRecord approval) {
        IdentityId reviewer = approval.getReviewer();
        return approval.getComment() == null || reviewer == null
                ? null
                : Comment.builder()
                        .comment(approval.getComment())
                        .created(StatusRows.utc(approval.getModified()))
                        .author(tenant.directory().reference(reviewer))
                        .build();
    }

    private String name(RequestedItemRecord record) {
        RequestableItem item = tenant.directory().item(record.getItem());
        return item == null ? record.getItem() : item.getName();
    }

    private RequestedObject object(RequestedItemRecord record) {
        RequestableItem item = tenant.directory().item(record.getItem());
        return RequestedObject.builder()
                .type(record.getItemType())
                .id(record.getItem())
                .name(name(record))
                .description(item == null ? null : item.getDescription())
                .build();
    }

    private ItemRequirements demands(RequestedItemRecord record) {
        return new ItemRequirements(tenant.policy(), tenant.directory().item(record.getItem()), record.getItemType());
    }

    private static boolean changesRemoveDate(RequestedItemRecord record) {
        return record.isHeld() && !Objects.equals(record.getRemoveDate(), record.getHeldRemoveDate());
    }

    private static boolean changesStartDate(RequestedItemRecord record) {
        return record.isHeld() && !Objects.equals(record.getStartDate(), record.getHeldStartDate());
    }
}
