package dev.latchkey.model.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.AccessRequestResponse;
import dev.latchkey.model.request.AccessRequestTracking;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.RequestedItemDetails;
import dev.latchkey.model.status.RequestState;
import dev.latchkey.model.status.RequestedItemStatus;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class OutcomesTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final AccessRequest GRANT = AccessRequest.builder()
            .addRequestedFor(IdentityId.of("2c91"))
            .addRequestedItem(
                    RequestedItem.builder().type(ItemType.ROLE).id("7a1b").build())
            .build();

    @Test
    void aSubmissionIsFolded() {
        NotSentReason reason = () -> "no connection";

        assertThat(Stream.of(
                                new Submission.Accepted(
                                        AccessRequestResponse.builder().build()),
                                new Submission.NotSent(reason),
                                new Submission.Unknown(GRANT, NOW, "reset"))
                        .map(submission -> submission.<String>fold(
                                accepted -> "accepted",
                                rejected -> "rejected",
                                notSent -> notSent.reason().getMessage(),
                                unknown -> unknown.problem())))
                .containsExactly("accepted", "no connection", "reset");
    }

    @Test
    void theOtherOutcomesAreFolded() {
        assertThat(new ActionOutcome.Unknown("reset")
                        .<String>fold(accepted -> "", rejected -> "", notSent -> "", ActionOutcome.Unknown::problem))
                .isEqualTo("reset");
        assertThat(new Reconciliation.DidNotHappen()
                        .<String>fold(happened -> "", didNotHappen -> "send again", cannotTell -> ""))
                .isEqualTo("send again");
        assertThat(new Awaited.NeverAppeared().<String>fold(ended -> "", running -> "", never -> "never"))
                .isEqualTo("never");
    }

    @Test
    void anEndTellsWhetherAllWentWell() {
        RequestedItemStatus done = row(RequestState.REQUEST_COMPLETED);
        RequestedItemStatus rejected = row(RequestState.REJECTED);

        assertThat(new Awaited.Ended(List.of(done, done)).allCompleted()).isTrue();
        assertThat(new Awaited.Ended(List.of(done, rejected)).allCompleted()).isFalse();
        assertThat(new Awaited.Ended(List.of(done, rejected)).notCompleted()).containsExactly(rejected);
    }

    @Test
    void aTrackedRequestKnowsItsItems() {
        assertThat(accepted(2, "one").requests())
                .extracting(TrackedRequest::itemCount)
                .containsExactly(2);
        assertThat(accepted(0, "one").requests())
                .extracting(TrackedRequest::itemCount)
                .containsExactly(1);
        assertThat(accepted(3, "one", "two").requests())
                .extracting(TrackedRequest::itemCount)
                .containsExactly(1, 1);
    }

    @Test
    void aPreparedRequestComesBackFromItsJson() {
        PreparedRequest prepared = PreparedRequest.of(GRANT, "mark-1", NOW);

        PreparedRequest read = PreparedRequest.ofJson(prepared.toJson());

        assertThat(read).isEqualTo(prepared);
        assertThat(RequestMark.marks(read.request())).containsExactly("mark-1");
        assertThat(read.asUnknown().sentAt()).isEqualTo(NOW);
        assertThat(prepared.toJson()).doesNotContain("\n").startsWith("{\"request\":{\"requestedFor\":[\"2c91\"]");
    }

    @Test
    void aRequestThatCouldNotBeFoundAgainIsNotPrepared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PreparedRequest(GRANT, NOW))
                .withMessage("a prepared request has an entry latchkeyCorrelation in the client metadata of every item;"
                        + " let prepare or RequestMark.on set it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreparedRequest.ofJson("{\"request\":"))
                .withMessageStartingWith("the text is not a prepared request: ");
    }

    private static Submission.Accepted accepted(int items, String... ids) {
        AccessRequestTracking.Builder tracking = AccessRequestTracking.builder();
        for (String id : ids) {
            tracking.addAccessRequestId(AccessRequestId.of(id));
        }
        for (int item = 0; item < items; item++) {
            tracking.addRequestedItemsDetail(
                    RequestedItemDetails.builder().id("item-" + item).build());
        }
        return new Submission.Accepted(
                AccessRequestResponse.builder().addNewRequest(tracking.build()).build());
    }

    private static RequestedItemStatus row(RequestState state) {
        return RequestedItemStatus.builder().state(state).build();
    }
}
