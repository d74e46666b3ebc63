package dev.latchkey.testkit.call;

import static dev.latchkey.testkit.assertj.LatchkeyAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.Reconciliation;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import org.junit.jupiter.api.Test;

class CallFaultsTest {
    private final FakeTenant tenant = FakeTenant.create();
    private final FakeTenant eve = tenant.as(DemoOrganisation.EMPLOYEE);
    private final AccessRequest request = AccessRequest.builder()
            .addRequestedFor(DemoOrganisation.EMPLOYEE)
            .addRequestedItems(RequestedItem.builder()
                    .type(ItemType.ROLE)
                    .id(DemoOrganisation.STAFF_ROLE)
                    .build())
            .build();

    @Test
    void aCreateWhoseAnswerIsLostHasHappened() {
        tenant.faults().next(CallFault.ANSWER_LOST, Operation.CREATE);

        Submission submission = eve.requests().create(request);

        assertThat(submission).isUnknown();
        assertThat(eve.requests().reconcile((Submission.Unknown) submission))
                .isInstanceOf(Reconciliation.Happened.class);
        assertThat(eve.status().page(StatusQuery.builder().build())).hasRows(1);
    }

    @Test
    void aCreateThatIsLostOrNotSentHasNotHappened() {
        tenant.faults().next(CallFault.REQUEST_LOST, Operation.CREATE);
        tenant.faults().next(CallFault.NOT_SENT, Operation.CREATE);

        assertThat(eve.requests().create(request)).isUnknown();
        assertThat(eve.requests().create(request)).isNotSent();
        assertThat(eve.status().page(StatusQuery.builder().build())).hasRows(0);
        assertThat(eve.requests().create(request)).isAccepted();
    }

    @Test
    void anActionIsStruckOnceAndNoOther() {
        tenant.faults().next(CallFault.NOT_SENT, Operation.CANCEL);
        CancelAccessRequest cancel = CancelAccessRequest.builder().build();

        assertThat(eve.requests().create(request)).isAccepted();
        assertThat(eve.requests().cancel(cancel)).isNotSent();
        assertThat(eve.requests().cancel(cancel)).isRejected();
        tenant.faults().next(CallFault.REQUEST_LOST, Operation.CANCEL);
        assertThat(eve.requests().cancel(cancel)).isUnknown();
        assertThat(tenant.faults().getCount()).isZero();
    }

    @Test
    void whatIsScriptedCanBeDropped() {
        tenant.faults().next(CallFault.NOT_SENT, Operation.CREATE, Operation.CREATE);
        tenant.faults().clear();

        assertThat(eve.requests().create(request)).isAccepted();
    }

    @Test
    void aReadHasNoSuchOutcome() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tenant.faults().next(CallFault.NOT_SENT, Operation.STATUS))
                .withMessageStartingWith("status has no outcome that is not sent or unknown; name one of [");
    }
}
