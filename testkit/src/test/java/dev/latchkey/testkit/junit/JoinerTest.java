package dev.latchkey.testkit.junit;

import static dev.latchkey.testkit.assertj.LatchkeyAssertions.assertThat;
import static dev.latchkey.testkit.organisation.DemoOrganisation.EMPLOYEE;
import static dev.latchkey.testkit.organisation.DemoOrganisation.MANAGER;
import static dev.latchkey.testkit.organisation.DemoOrganisation.REPORTS_PROFILE;

import dev.latchkey.model.Comment;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.approval.PendingApproval;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.testkit.FakeTenant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The Java about JUnit and AssertJ of docs/testing.md. */
@LatchkeyTest
class JoinerTest {

    @Test
    void aJoinerGetsWhatTheManagerApproves(@As("Eve Employee") FakeTenant eve, @As("Maya Manager") Tenant maya) {
        assertThat(eve.requests().create(reports())).isAccepted().starts(1);
        assertThat(eve).isWaitingFor(MANAGER).hasNot(EMPLOYEE, REPORTS_PROFILE);

        maya.approvals().approve(Objects.requireNonNull(first(maya).getId()), Comment.of("She joins us"));
        assertThat(eve).isNotWaitingFor(MANAGER).granted(EMPLOYEE, REPORTS_PROFILE);
    }

    @Test
    void aRefusalSaysWhy(FakeTenant tenant) {
        assertThat(tenant.requests().create(AccessRequest.builder().build()))
                .isRejected()
                .withStatus(400)
                .saying("requestedFor and requestedItems are missing");
    }

    private static AccessRequest reports() {
        return AccessRequest.builder()
                .addRequestedFor(EMPLOYEE)
                .addRequestedItem(RequestedItem.builder()
                        .type(ItemType.ACCESS_PROFILE)
                        .id(REPORTS_PROFILE)
                        .build())
                .build();
    }

    private static PendingApproval first(Tenant reviewer) {
        return reviewer.approvals()
                .pendingPage(ApprovalQuery.builder().build())
                .rows()
                .get(0);
    }
}
