package dev.latchkey.dsl;

import static dev.latchkey.dsl.JsonText.assertJson;

import dev.latchkey.model.request.CompletionStatus;
import dev.latchkey.model.request.ExecutionStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionsTest {

    @Test
    void aRequestIsCancelled() {
        assertJson(AccessRequests.cancel("q1").comment("Asked for by mistake"), """
                {"accountActivityId": "q1", "comment": "Asked for by mistake"}""");
    }

    @Test
    void severalRequestsAreCancelled() {
        assertJson(AccessRequests.cancelAll("q1", "q2", "q1").comment("Asked for by mistake"), """
                {"accessRequestIds": ["q1", "q2"], "comment": "Asked for by mistake"}""");
        assertJson(AccessRequests.cancelAll(List.of("q1")).comment("Asked for by mistake"), """
                {"accessRequestIds": ["q1"], "comment": "Asked for by mistake"}""");
    }

    @Test
    void requestsAreClosed() {
        assertJson(AccessRequests.close("q1", "q2").comment("Stuck since May"), """
                {"accessRequestIds": ["q1", "q2"], "message": "Stuck since May"}""");
        assertJson(
                AccessRequests.closeAs(ExecutionStatus.COMPLETED, CompletionStatus.SUCCESS, List.of("q1"))
                        .comment("Done by hand"),
                """
                {
                  "accessRequestIds": ["q1"],
                  "message": "Done by hand",
                  "executionStatus": "Completed",
                  "completionStatus": "Success"
                }""");
    }

    @Test
    void oneApprovalIsDecided() {
        assertJson(Approvals.approve().comment("Known to the team"), """
                {"comment": "Known to the team"}""");
        assertJson(Approvals.reject().comment("Not known to the team"), """
                {"comment": "Not known to the team"}""");
        assertJson(Approvals.forwardTo("i1").comment("Knows the team"), """
                {"newOwnerId": "i1", "comment": "Knows the team"}""");
    }

    @Test
    void severalApprovalsAreApproved() {
        assertJson(Approvals.approveAll("a1", "a2").comment("Known to the team"), """
                {"approvalIds": ["a1", "a2"], "comment": "Known to the team"}""");
    }

    @Test
    void accountsAreAskedForInTheFlatShape() {
        assertJson(
                AccessRequests.accountsSelection()
                        .accessProfile("p1")
                        .forIdentities("i1", "i2")
                        .build(),
                """
                {
                  "requestedFor": ["i1", "i2"],
                  "requestType": "GRANT_ACCESS",
                  "requestedItems": [{"type": "ACCESS_PROFILE", "id": "p1"}]
                }""");
    }
}
