package desk;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Desks with a bug each, and the properties of a desk to find it. Not run by themselves. */
final class PlantedBugs {
    private PlantedBugs() {}

    static class OnePersonTooMany extends DeskProperties {
        @Override
        Desk desk(Tenant tenant) {
            return new Desk(tenant) {
                @Override
                int mostPeople() {
                    return 11;
                }
            };
        }
    }

    static class EndsAtTheBeginningOfTheDay extends DeskProperties {
        @Override
        Desk desk(Tenant tenant) {
            return new Desk(tenant) {
                @Override
                Instant endOf(LocalDate day, ZoneId zone) {
                    return day.atStartOfDay(zone).toInstant();
                }
            };
        }
    }

    static class RevokesAllAtOnce extends DeskProperties {
        @Override
        Desk desk(Tenant tenant) {
            return new Desk(tenant) {
                @Override
                public List<AccessRequest> revoke(String leaver, List<String> entitlements) {
                    AccessRequest.Builder request = AccessRequest.builder()
                            .requestType(RequestType.REVOKE_ACCESS)
                            .addRequestedFor(IdentityId.of(leaver));
                    entitlements.forEach(id -> request.addRequestedItem(RequestedItem.builder()
                            .type(ItemType.ENTITLEMENT)
                            .id(id)
                            .comment("Leaves the company")
                            .build()));
                    return List.of(request.build());
                }
            };
        }
    }

    static class SendsAgainWithoutLooking extends DeskProperties {
        @Override
        Desk desk(Tenant tenant) {
            return new Desk(tenant) {
                @Override
                List<AccessRequestId> find(AccessRequest request, Submission.Unknown unknown) {
                    return submit(request);
                }
            };
        }
    }

    static class TakesUnknownForTaken extends DeskProperties {
        @Override
        Desk desk(Tenant tenant) {
            return new Desk(tenant) {
                @Override
                List<AccessRequestId> find(AccessRequest request, Submission.Unknown unknown) {
                    return List.of();
                }
            };
        }
    }

    static class ApprovesBetweenPages extends DeskProperties {
        @Override
        Desk desk(Tenant tenant) {
            return new Desk(tenant) {
                @Override
                public void approveAll() {
                    List<PendingApproval> page;
                    for (int offset = 0; !(page = page(offset)).isEmpty(); offset += page.size()) {
                        page.forEach(row -> approve(row.getId()));
                    }
                }

                private List<PendingApproval> page(int offset) {
                    return tenant.approvals()
                            .pendingPage(ApprovalQuery.builder().limit(1).offset(offset).build())
                            .rows();
                }

                private void approve(ApprovalId id) {
                    tenant.approvals().approve(id, Comment.of("Belongs to the job"));
                }
            };
        }
    }
}
