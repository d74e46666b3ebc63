package host;

import static dev.latchkey.testkit.assertj.LatchkeyAssertions.assertThat;

import dev.latchkey.dsl.AccessRequests;
import dev.latchkey.model.Comment;
import dev.latchkey.model.query.ApprovalQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.junit.As;
import dev.latchkey.testkit.junit.LatchkeyTest;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.time.VirtualClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@LatchkeyTest
class FirstRequestTest {
    private static final AccessRequest REPORTS = AccessRequests.grant()
            .accessProfile(DemoOrganisation.REPORTS_PROFILE, item -> item.comment("Closes the year"))
            .forIdentities(DemoOrganisation.EMPLOYEE)
            .build();

    @Test
    void whatTheManagerApprovesIsThere(@As("Eve Employee") FakeTenant eve, @As("Maya Manager") FakeTenant maya) {
        assertThat(eve.requests().create(REPORTS)).isAccepted();
        assertThat(eve).isWaitingFor(DemoOrganisation.MANAGER);

        maya.approvals()
                .pendingPage(ApprovalQuery.builder().build())
                .rows()
                .forEach(row -> maya.approvals().approve(row.getId(), Comment.of("Go ahead")));
        assertThat(eve).granted(DemoOrganisation.EMPLOYEE, DemoOrganisation.REPORTS_PROFILE);
    }

    @Test
    void whatNobodyApprovesIsNeverThere(@As("Eve Employee") FakeTenant eve, VirtualClock clock) {
        assertThat(eve.requests().create(REPORTS)).isAccepted();

        clock.advance(Duration.ofDays(90));
        assertThat(eve).hasNot(DemoOrganisation.EMPLOYEE, DemoOrganisation.REPORTS_PROFILE);
    }
}
