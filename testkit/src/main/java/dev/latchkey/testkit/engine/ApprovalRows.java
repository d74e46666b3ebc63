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

/** Steps as the approval lists and the status lists show them through one API version. */
final class ApprovalRows {
    /** The API versions whose status rows name the approvals in their details. */
    private static final Set<ApiVersion> DETAILS_NAME_APPROVALS = ApiVersion.V3.andEarlier();

    /** The API versions whose pending approvals name the request. */
    private static final Set<ApiVersion> PENDING_NAME_REQUESTS = ApiVersion.V3.andLater();

    private final TenantState world;
    private final ApiVersion apiVersion;
    private final Approvers approvers;

    ApprovalRows(TenantState world, ApiVersion apiVersion) {
        this.world = world;
        this.apiVersion = apiVersion;
        this.approvers = new Approvers(world);
    }

    PendingApproval pending(ApprovalRecord step, @Nullable IdentityId viewer) {
        RequestedItemRecord line = world.lines().get(step.getLine());
        return PendingApproval.builder()
                .id(ApprovalId.of(step.getId()))
                .accessRequestId(
                        PENDING_NAME_REQUESTS.contains(apiVersion) ? AccessRequestId.of(line.getRequest()) : null)
                .name(name(line))
                .created(StatusRows.utc(step.getCreated()))
                .modified(StatusRows.utc(step.getModified()))
                .requestCreated(StatusRows.utc(line.getCreated()))
                .requestType(line.getRequestType())
                .requester(world.directory().reference(line.getRequester()))
                .requestedFor(world.directory().reference(line.getIdentity()))
                .identityType(StatusRows.identityType(line, apiVersion))
                .owner(owner(step, viewer))
                .requestedObject(object(line))
                .requesterComment(StatusRows.comment(world, line))
                .previousReviewersComments(earlierComments(line, step))
                .forwardHistory(step.getHistory())
                .commentRequiredWhenRejected(step.isCommentRequired())
                .removeDate(StatusRows.utc(line.getRemoveDate()))
                .removeDateUpdateRequested(changesRemoveDate(line))
                .currentRemoveDate(StatusRows.utc(line.getHeldRemoveDate()))
                .startDate(StatusRows.utc(line.getStartDate()))
                .startUpdateRequested(changesStartDate(line))
                .currentStartDate(StatusRows.utc(line.getHeldStartDate()))
                .clientMetadata(line.getClientMetadata())
                .requestedAccounts(StatusRows.accounts(world, line))
                .maxPermittedAccessDuration(demands(line).longest())
                .build();
    }

    CompletedApproval completed(ApprovalRecord step, @Nullable IdentityId viewer) {
        RequestedItemRecord line = world.lines().get(step.getLine());
        IdentityId reviewer = step.getReviewer();
        return CompletedApproval.builder()
                .from(pending(step, viewer))
                .owner(owner(step, viewer))
                .state(
                        step.getStatus() == ApprovalStatus.APPROVED
                                ? ApprovalDecision.APPROVED
                                : ApprovalDecision.REJECTED)
                .reviewedBy(reviewer == null ? null : world.directory().reference(reviewer))
                .reviewerComment(comment(step))
                .previousReviewersComments(earlierComments(line, step))
                .build();
    }

    ApprovalDetails details(RequestedItemRecord line, ApprovalRecord step) {
        IdentityId current = step.getReviewer() != null ? step.getReviewer() : step.getOwner();
        return ApprovalDetails.builder()
                .approvalId(DETAILS_NAME_APPROVALS.contains(apiVersion) ? ApprovalId.of(step.getId()) : null)
                .forwarded(!step.getHistory().isEmpty())
                .originalOwner(firstOwner(step))
                .currentOwner(current == null ? null : world.directory().reference(current))
                .modified(StatusRows.utc(step.getModified()))
                .status(step.getStatus())
                .scheme(scheme(line, step.getType()))
                .comment(step.getComment())
                .removeDate(StatusRows.utc(line.getRemoveDate()))
                .build();
    }

    /** A group's approval is shown to a member as theirs, to others as that of its first member. */
    private @Nullable Reference owner(ApprovalRecord step, @Nullable IdentityId viewer) {
        List<IdentityId> deciders = approvers.deciders(step);
        if (viewer != null && deciders.contains(viewer)) {
            return world.directory().reference(viewer);
        }
        return deciders.isEmpty() ? null : world.directory().reference(deciders.get(0));
    }

    private @Nullable Reference firstOwner(ApprovalRecord step) {
        GovernanceGroup group = world.directory().group(step.getApproverId());
        if (group != null) {
            return Reference.builder()
                    .type(ReferenceType.GOVERNANCE_GROUP)
                    .id(group.getId())
                    .name(group.getName())
                    .build();
        }
        return step.getFirstOwner() == null ? null : world.directory().reference(step.getFirstOwner());
    }

    /** The lists do not know workflows. */
    private static @Nullable ApprovalScheme scheme(RequestedItemRecord line, ApproverType type) {
        return switch (type) {
            case MANAGER -> ApprovalScheme.MANAGER;
            case SOURCE_OWNER -> ApprovalScheme.SOURCE_OWNER;
            case GOVERNANCE_GROUP -> ApprovalScheme.GOVERNANCE_GROUP;
            case WORKFLOW -> null;
            case ENTITLEMENT_OWNER -> ownerScheme(line.getItemType());
        };
    }

    private static ApprovalScheme ownerScheme(ItemType type) {
        return switch (type) {
            case ROLE -> ApprovalScheme.ROLE_OWNER;
            case ACCESS_PROFILE -> ApprovalScheme.ACCESS_PROFILE_OWNER;
            case ENTITLEMENT -> ApprovalScheme.ENTITLEMENT_OWNER;
        };
    }

    private List<Comment> earlierComments(RequestedItemRecord line, ApprovalRecord step) {
        return world.stepsOf(line).stream()
                .takeWhile(earlier -> !earlier.getId().equals(step.getId()))
                .map(this::comment)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Comment comment(ApprovalRecord step) {
        IdentityId reviewer = step.getReviewer();
        return step.getComment() == null || reviewer == null
                ? null
                : Comment.builder()
                        .comment(step.getComment())
                        .created(StatusRows.utc(step.getModified()))
                        .author(world.directory().reference(reviewer))
                        .build();
    }

    private String name(RequestedItemRecord line) {
        RequestableItem item = world.directory().item(line.getItem());
        return item == null ? line.getItem() : item.getName();
    }

    private RequestedObject object(RequestedItemRecord line) {
        RequestableItem item = world.directory().item(line.getItem());
        return RequestedObject.builder()
                .type(line.getItemType())
                .id(line.getItem())
                .name(name(line))
                .description(item == null ? null : item.getDescription())
                .build();
    }

    private ItemRequirements demands(RequestedItemRecord line) {
        return new ItemRequirements(world.policy(), world.directory().item(line.getItem()), line.getItemType());
    }

    private static boolean changesRemoveDate(RequestedItemRecord line) {
        return line.isHeld() && !Objects.equals(line.getRemoveDate(), line.getHeldRemoveDate());
    }

    private static boolean changesStartDate(RequestedItemRecord line) {
        return line.isHeld() && !Objects.equals(line.getStartDate(), line.getHeldStartDate());
    }
}
