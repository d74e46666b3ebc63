package dev.latchkey.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.AwaitPlan;
import dev.latchkey.model.tenant.Awaited;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.behaviour.Behaviour;
import dev.latchkey.testkit.behaviour.QuirkProfile;
import dev.latchkey.testkit.call.CallFault;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import dev.latchkey.testkit.organisation.OrganisationJson;
import dev.latchkey.testkit.organisation.Person;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The Java of docs/testing.md. */
final class TestingPageTest {

    @Test
    void aRequestIsMadeAndApproved() throws InterruptedException {
        FakeTenant tenant = FakeTenant.create();
        FakeTenant eve = tenant.as(DemoOrganisation.EMPLOYEE);

        Submission submission = eve.requests()
                .create(AccessRequest.builder()
                        .addRequestedFor(DemoOrganisation.EMPLOYEE)
                        .addRequestedItems(RequestedItem.builder()
                                .type(ItemType.ROLE)
                                .id(DemoOrganisation.AUDIT_ROLE)
                                .build())
                        .build());

        FakeTenant maya = tenant.as(DemoOrganisation.MANAGER);
        PendingApproval approval = maya.approvals()
                .pendingPage(ApprovalQuery.builder().build())
                .rows()
                .get(0);
        maya.approvals().approve(Objects.requireNonNull(approval.getId()), Comment.of("She audits now"));

        AccessRequestId request = ((Submission.Accepted) submission)
                .response()
                .getNewRequests()
                .get(0)
                .getAccessRequestIds()
                .get(0);
        tenant.clock().advance(Duration.ofDays(90));

        Awaited awaited = eve.status().await(request, AwaitPlan.within(Duration.ofMinutes(5)));

        assertThat(awaited).isInstanceOf(Awaited.Ended.class);
    }

    @Test
    void behavioursAreSwitched() {
        FakeTenant slow = FakeTenant.builder()
                .profile(QuirkProfile.OBSERVED)
                .assume(Behaviour.APPROVALS_EXPIRE, false)
                .as(DemoOrganisation.EMPLOYEE)
                .build();

        assertThat(slow.getPerson()).isEqualTo(DemoOrganisation.EMPLOYEE);
    }

    @Test
    void aRefusalSaysWhy() {
        FakeTenant eve = FakeTenant.create().as(DemoOrganisation.EMPLOYEE);

        Submission refused = eve.requests().create(AccessRequest.builder().build());
        String text = refused instanceof Submission.Rejected rejected
                ? rejected.rejection().error().text()
                : null;

        assertThat(text).isEqualTo("(synthetic) requestedFor and requestedItems are missing");
    }

    @Test
    void aCallFailsOnItsWay() {
        FakeTenant tenant = FakeTenant.create();
        AccessRequest request = AccessRequest.builder().build();

        tenant.faults().next(CallFault.ANSWER_LOST, Operation.CREATE);
        Submission submission = tenant.requests().create(request);

        assertThat(submission).isInstanceOf(Submission.Unknown.class);
    }

    @Test
    void anOrganisationIsBuiltWrittenAndRead() {
        IdentityId ida = IdentityId.of("2c918084660f45d6016617daa9210042");

        Organisation organisation = DemoOrganisation.create().toBuilder()
                .addPeople(Person.builder().id(ida).name("Ida").build())
                .build();
        FakeTenant own = FakeTenant.of(organisation);
        Organisation same = OrganisationJson.read(OrganisationJson.write(organisation));

        assertThat(own.as(ida).organisation()).isEqualTo(same);
    }

    @Test
    void aSnapshotIsRestored() {
        FakeTenant tenant = FakeTenant.create();

        Snapshot before = tenant.snapshot();
        tenant.clock().advance(Duration.ofDays(30));
        tenant.restore(before);

        assertThat(tenant.snapshot()).isEqualTo(before);
    }
}
