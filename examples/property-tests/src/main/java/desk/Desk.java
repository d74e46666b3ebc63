package desk;

import dev.latchkey.dsl.AccessRequests;
import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.ApprovalId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.model.tenant.TrackedRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An access desk: it asks for whole teams, takes access away from leavers, and approves what waits. */
public class Desk {
    private static final int MOST_PEOPLE = 10;

    final Tenant tenant;

    public Desk(Tenant tenant) {
        this.tenant = tenant;
    }

    /** The requests that give an entitlement to all of a team until the end of a day, as few as there can be. */
    public List<AccessRequest> grantToTeam(String entitlement, List<String> people, LocalDate lastDay, ZoneId zone) {
        Instant end = endOf(lastDay, zone);
        List<AccessRequest> requests = new ArrayList<>();
        for (int from = 0; from < people.size(); from += mostPeople()) {
            requests.add(AccessRequests.grant()
                    .entitlement(entitlement, item -> item.comment("Joins the team").removeDate(end))
                    .forIdentities(people.subList(from, Math.min(from + mostPeople(), people.size())))
                    .build());
        }
        return requests;
    }

    int mostPeople() {
        return MOST_PEOPLE;
    }

    Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The requests that take entitlements away from a leaver: one for each, as the tenant wants it. */
    public List<AccessRequest> revoke(String leaver, List<String> entitlements) {
        return entitlements.stream()
                .map(id -> AccessRequests.revoke()
                        .entitlement(id, "Leaves the company")
                        .forIdentity(leaver)
                        .build())
                .toList();
    }

    /** Submits a request. What may have been taken is looked up, and sent again only if it was not. */
    public List<AccessRequestId> submit(AccessRequest request) {
        return tenant.requests().create(request).fold(
                accepted -> accepted.requests().stream().map(TrackedRequest::id).toList(),
                rejected -> List.of(),
                notSent -> submit(request),
                unknown -> find(request, unknown));
    }

    List<AccessRequestId> find(AccessRequest request, Submission.Unknown unknown) {
        return tenant.requests().reconcile(unknown).fold(
                happened -> happened.requests(),
                didNotHappen -> submit(request),
                cannotTell -> List.of());
    }

    /** Approves everything that waits for whoever this desk stands for. */
    public void approveAll() {
        waiting().forEach(id -> tenant.approvals().approve(id, Comment.of("Belongs to the job")));
    }

    List<ApprovalId> waiting() {
        try (Stream<PendingApproval> rows =
                tenant.approvals().pendingStream(ApprovalQuery.builder().build())) {
            return rows.map(PendingApproval::getId).toList();
        }
    }
}
