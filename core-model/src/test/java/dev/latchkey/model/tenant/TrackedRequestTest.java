package dev.latchkey.model.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.model.request.AccessRequestResponse;
import dev.latchkey.model.request.RequestedItemDetails;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class TrackedRequestTest {

    @Test
    void everyIdStandsBesideItsIdentityAndItsItemsTheNewOnesFirst() {
        AccessRequestResponse response = LatchkeyJson.mapper().readValue("""
                {"newRequests": [{"requestedFor": "anna", "accessRequestIds": ["1", "2"],
                  "requestedItemsDetails": [{"type": "ROLE", "id": "auditor"}]}],
                 "existingRequests": [{"accessRequestIds": ["3"]}]}""", AccessRequestResponse.class);

        assertThat(new Submission.Accepted(response).requests())
                .extracting(
                        TrackedRequest::id,
                        TrackedRequest::identity,
                        request -> request.items().stream()
                                .map(RequestedItemDetails::getId)
                                .toList(),
                        TrackedRequest::existing)
                .containsExactly(
                        tuple("1", "anna", "auditor", false),
                        tuple("2", "anna", "auditor", false),
                        Tuple.tuple(AccessRequestId.of("3"), null, List.of(), true));
    }

    @Test
    void anAnswerWithoutIdsTracksNothing() {
        assertThat(new Submission.Accepted(AccessRequestResponse.builder().build()).requests())
                .isEmpty();
    }

    private static Tuple tuple(String id, String identity, String item, boolean existing) {
        return Tuple.tuple(AccessRequestId.of(id), IdentityId.of(identity), List.of(item), existing);
    }
}
